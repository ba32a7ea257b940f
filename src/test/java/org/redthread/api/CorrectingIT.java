package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;

class CorrectingIT extends RunningRedthread {
    @BeforeEach
    void twoNamesOfOne() {
        graph.write(
                1,
                Told.in("https://a.example/1", "2025-01-01", "Mara Voss leads Brightwater.")
                        .person("Mara Voss")
                        .company("Brightwater")
                        .claim("Mara Voss", "LEADS", "Brightwater"));
        graph.write(
                2,
                Told.in("https://a.example/2", "2025-01-02", "Maria Voss owns Ironquay.")
                        .person("Maria Voss")
                        .company("Ironquay")
                        .claim("Maria Voss", "OWNS", "Ironquay"));
    }

    @Test
    void mergesAndUndoes() {
        String before = http().get("/api/export").body();
        String a = id("Mara Voss");
        String b = id("Maria Voss");
        Http.Answer tried = judge(a, b, "same", "?dryRun=true");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().get("after")).hasSize(1);
        assertThat(http().get("/api/export").body()).isEqualTo(before);

        JsonNode judged = judge(a, b, "same", "").json();
        Http.Answer one = http().get("/api/entities/" + a);
        Http.Answer other = http().get("/api/entities/" + b);
        Http.Answer merged = one.status() == 308 ? one : other;
        assertThat(merged.status()).isEqualTo(308);
        assertThat(http().get(merged.header("Location") + "/connections").items())
                .hasSize(2);
        assertThat(http().get("/api/judgements").items().get(0).get("reason").asString())
                .isEqualTo("a slip");
        assertThat(http().get("/api/export").body()).isNotEqualTo(before);

        assertThat(http().delete("/api/judgements/" + judged.get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(http().get("/api/export").body()).isEqualTo(before);
        assertThat(http().get("/api/entities/" + a).status()).isEqualTo(200);
        assertThat(http().get("/api/judgements").items().get(0).get("revokedAt").isNull())
                .isFalse();
    }

    @Test
    void refusesWhatMakesNoSense() {
        String a = id("Mara Voss");
        assertThat(judge(a, a, "same", "").status()).isEqualTo(400);
        assertThat(judge(a, id("Maria Voss"), "maybe", "").detail()).contains("same, different, unsure");
        assertThat(judge(a, "nobody", "same", "").status()).isEqualTo(404);
        judge(a, id("Maria Voss"), "different", "");
        assertThat(judge(a, id("Maria Voss"), "same", "").status()).isEqualTo(409);
    }

    @Test
    void letsANameInAnArticleBeSomeoneElse() {
        String before = http().get("/api/export").body();
        String mara = id("Mara Voss");
        String article = http().get("/api/entities/" + mara + "/articles")
                .items()
                .get(0)
                .get("id")
                .asString();
        Http.Answer judged = http().delete("/api/articles/" + article + "/mentions/" + mara + "?reason=her%20sister");
        assertThat(judged.status()).isEqualTo(200);
        assertThat(judged.json().get("reason").asString()).isEqualTo("her sister");
        for (JsonNode mention : http().get("/api/articles/" + article).json().get("mentions")) {
            assertThat(mention.get("entity").asString()).isNotEqualTo(mara);
        }
        assertThat(http().get("/api/export").body()).isNotEqualTo(before);
        http().delete("/api/judgements/" + judged.json().get("id").asString());
        assertThat(http().get("/api/export").body()).isEqualTo(before);
        assertThat(http().delete("/api/articles/" + article + "/mentions/nobody")
                        .status())
                .isEqualTo(404);
    }

    private Http.Answer judge(String a, String b, String verdict, String query) {
        return http().post(
                        "/api/judgements" + query,
                        "application/json",
                        "{\"a\":\"%s\",\"b\":\"%s\",\"verdict\":\"%s\",\"reason\":\"a slip\"}"
                                .formatted(a, b, verdict));
    }
}
