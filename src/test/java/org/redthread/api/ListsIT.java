package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;

class ListsIT extends RunningRedthread {
    private static final String LIST =
            """
            {"id":"p1","schema":"Person","properties":{"name":["Mara Voss"],"birthDate":["1971-04-05"],"country":["no"],"wikidataId":["Q42"],"topics":["sanction"]},"datasets":["wessian"]}
            {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Wessian Council"],"program":["W-7"]}}
            not json
            """;

    @BeforeEach
    void oneIsInTheNews() {
        graph.write(
                1,
                Told.in("https://a.example/1", "2025-01-01", "Mara Voss of Norway leads Brightwater.")
                        .person("Mara Voss")
                        .country("NO", "Norway")
                        .company("Brightwater")
                        .claim("Mara Voss", "CITIZEN_OF", "Norway")
                        .claim("Mara Voss", "LEADS", "Brightwater"));
    }

    private Http.Answer load(String name) {
        return http().post(
                        "/api/lists?source=https://lists.example/w&name=" + Http.encoded(name),
                        "application/x-ndjson",
                        LIST);
    }

    @Test
    void readsAListProposesWhoItMeansFindsTheSanctionAndTakesAllBack() {
        String before = http().get("/api/export").body();
        Http.Answer loaded = load("Wessian list");
        assertThat(loaded.status()).isEqualTo(201);
        assertThat(loaded.json().get("entries").asInt()).isEqualTo(1);
        assertThat(loaded.json().get("skipped").get(0).asString()).isEqualTo("line 3: no JSON object");
        assertThat(load("Wessian list").status()).isEqualTo(409);
        String list = loaded.header("Location");
        assertThat(http().get(list).json().get("complete").asBoolean()).isTrue();
        assertThat(http().get("/api/lists").items()).hasSize(1);

        JsonNode pair = http().get("/api/judgements/suggestions").items().get(0);
        assertThat(pair.get("shares").has("country agrees")).isTrue();
        boolean first = pair.get("a").get("list").isNull();
        String known = pair.get(first ? "a" : "b").get("id").asString();
        String listed = pair.get(first ? "b" : "a").get("id").asString();
        String brightwater = id("Brightwater");
        assertThat(http().get("/api/exposure/" + brightwater).items()).isEmpty();

        JsonNode judged = http().post(
                        "/api/judgements",
                        "application/json",
                        "{\"a\":\"%s\",\"b\":\"%s\",\"verdict\":\"same\",\"by\":\"ann\"}".formatted(known, listed))
                .json();
        JsonNode chain = http().get("/api/exposure/" + brightwater).items().get(0);
        assertThat(chain.toString())
                .contains("SANCTIONED_BY", "Wessian Council", "sanctioned by: Wessian Council; program: W-7");
        String now =
                http().get("/api/entities?q=Mara+Voss").items().get(0).get("id").asString();
        assertThat(http().get("/api/entities/" + now).json().get("wikidata").asString())
                .isEqualTo("Q42");

        assertThat(http().delete("/api/judgements/" + judged.get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(http().delete(list).status()).isEqualTo(204);
        assertThat(http().get(list).status()).isEqualTo(404);
        assertThat(http().get("/api/export").body().lines().filter(line -> !line.contains("\"judgement\"")))
                .isEqualTo(before.lines().toList());
    }

    @Test
    void saysWhatItCannotRead() {
        Http.Answer answer = http().post("/api/lists?name=x", "text/csv", "who,what\na,b\n");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains("column 'name'");
        assertThat(http().post("/api/lists?name=+", "text/csv", "name\na\n").status())
                .isEqualTo(400);
        assertThat(http().get("/api/lists").items()).isEmpty();
    }

    @Test
    void takesAListLargerThanAPageMayBe() {
        StringBuilder csv = new StringBuilder("name,type,aliases\n");
        for (int i = 0; i < 3; i++) {
            csv.append("Firm ")
                    .append(i)
                    .append(",company,")
                    .append("x".repeat(400_000))
                    .append('\n');
        }
        csv.append("\n".repeat(11_000_000));
        assertThat(http().post("/api/lists?name=large", "text/csv", csv.toString())
                        .status())
                .isEqualTo(201);
    }
}
