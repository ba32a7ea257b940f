package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;

/** Links to an entity stay good after a person said that it is another one. */
class MergedIT extends RunningRedthread {
    private String gone;
    private String survivor;

    @BeforeEach
    void twoBecomeOne() {
        graph.write(
                1,
                Told.in("https://one.example/a", "2025-01-10", "Mara Voss leads Brightwater, under Norway's eye.")
                        .person("Mara Voss")
                        .company("Brightwater")
                        .country("NO", "Norway")
                        .claim("Mara Voss", "LEADS", "Brightwater"),
                Told.in("https://one.example/b", "2025-01-11", "Brightwater Sea was put under sanctions by Norway.")
                        .company("Brightwater Sea")
                        .country("NO", "Norway")
                        .claim("Brightwater Sea", "SANCTIONED_BY", "Norway"));
        String a = id("Brightwater");
        String b = id("Brightwater Sea");
        String body = "{\"a\":\"%s\",\"b\":\"%s\",\"verdict\":\"same\",\"reason\":\"a test\"}".formatted(a, b);
        assertThat(http().post("/api/judgements", "application/json", body).status())
                .isEqualTo(201);
        survivor = http().get("/api/entities/" + a).status() == 200 ? a : b;
        gone = survivor.equals(a) ? b : a;
    }

    @Test
    void leadsEveryQuestionToTheSurvivor() {
        String other = id("Mara Voss");
        Stream.of(
                        "/api/entities/%s",
                        "/api/entities/%s/connections?minSources=1",
                        "/api/entities/%s/articles",
                        "/api/entities/%s/timeline?since=2025",
                        "/api/claims?subject=%s",
                        "/api/claims?object=%s&type=LEADS",
                        "/api/exposure/%s?maxHops=2",
                        "/api/paths?from=%s&to=" + other,
                        "/api/paths?k=2&from=" + other + "&to=%s",
                        "/api/graph?hops=2&around=%s")
                .forEach(question -> {
                    Http.Answer answer = http().get(question.formatted(gone));
                    assertThat(answer.status()).as(question).isEqualTo(308);
                    assertThat(answer.header("Location")).isEqualTo(question.formatted(survivor));
                    assertThat(http().get(answer.header("Location")).status()).isEqualTo(200);
                });
    }

    @Test
    void keepsWhoRestrictsApart() {
        assertThat(http().get("/api/exposure/" + id("Mara Voss") + "?to=" + gone)
                        .status())
                .isEqualTo(308);
        assertThat(http().get("/api/exposure/" + id("Mara Voss") + "?to=nobody").status())
                .isEqualTo(400);
    }
}
