package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;

class AskingIT extends RunningRedthread {
    @BeforeEach
    void aSmallWorld() {
        graph.write(
                1,
                Told.in("https://one.example/board", "2025-01-10", "Mara Voss leads Brightwater and sits on Ironquay.")
                        .person("Mara Voss", "Voss")
                        .company("Brightwater")
                        .company("Ironquay")
                        .claim("Mara Voss", "LEADS", "Brightwater")
                        .claim("Mara Voss", "MEMBER_OF", "Ironquay"),
                Told.in("https://one.example/list", "2025-02-11T08:30:00Z", "Norway put sanctions on Ironquay.")
                        .country("NO", "Norway")
                        .company("Ironquay")
                        .claim("Ironquay", "SANCTIONED_BY", "Norway"));
        graph.write(
                2,
                Told.in("https://two.example/deny", "2025-03-12", "Ole Dahl of Norway denies that he owns Ironquay.")
                        .person("Ole Dahl")
                        .country("NO", "Norway")
                        .company("Ironquay")
                        .claim("Ole Dahl", "CITIZEN_OF", "Norway")
                        .denied("Ole Dahl", "OWNS", "Ironquay"),
                Told.in("https://three.example/owns", null, "Registers show that Ole Dahl owns Ironquay since May.")
                        .person("Ole Dahl")
                        .company("Ironquay")
                        .claim("Ole Dahl", "OWNS", "Ironquay"));
    }

    @Test
    void findsByNameAliasAndWithASlipOfThePen() {
        assertThat(names("/api/entities?q=Mara+Voss")).startsWith("Mara Voss");
        assertThat(names("/api/entities?q=voss")).contains("Mara Voss");
        assertThat(names("/api/entities?q=Brightwatr")).contains("Brightwater");
        assertThat(names("/api/entities?q=bright")).contains("Brightwater");
        assertThat(names("/api/entities?q=ironquay&type=Person")).isEmpty();
        JsonNode best = http().get("/api/entities?q=Mara+Voss").items().get(0);
        assertThat(best.get("score").asDouble()).isEqualTo(1);
        assertThat(best.get("type").asString()).isEqualTo("Person");
        assertThat(best.get("mentions").asInt()).isEqualTo(2);
        assertThat(best.get("articles").asInt()).isEqualTo(1);
    }

    @Test
    void tellsWhatIsKnownOfOne() {
        JsonNode ironquay = http().get("/api/entities/" + id("Ironquay")).json();
        assertThat(ironquay.get("articles").asInt()).isEqualTo(4);
        assertThat(ironquay.get("firstSeen").asString()).isEqualTo("2025-01-10");
        assertThat(ironquay.get("lastSeen").asString()).isEqualTo("2025-03-12");
    }

    @Test
    void saysWhyMentionsAreTakenToBeOfOne() {
        JsonNode reasons = http().get("/api/entities/" + id("Ole Dahl") + "/decisions?limit=1")
                .json();
        JsonNode first = reasons.get("items").get(0);
        assertThat(first.get("what").asString()).isEqualTo("mention");
        assertThat(first.get("score").asDouble()).isGreaterThan(0.5);
        assertThat(first.get("why").toString()).contains("rare name");
        JsonNode second = http().get("/api/entities/" + id("Ole Dahl") + "/decisions?cursor="
                        + reasons.get("cursor").asString())
                .items();
        assertThat(second).hasSize(1);
        assertThat(second.get(0).get("nearest").asString())
                .isEqualTo(first.get("article").asString());
        assertThat(http().get("/api/entities/nobody/decisions").status()).isEqualTo(404);
    }

    @Test
    void showsConnectionsWithTheirSentences() {
        JsonNode edges = http().get("/api/entities/" + id("Ole Dahl") + "/connections?status=disputed")
                .items();
        assertThat(edges).hasSize(1);
        JsonNode owns = edges.get(0);
        assertThat(owns.get("type").asString()).isEqualTo("OWNS");
        assertThat(owns.get("from").get("name").asString()).isEqualTo("Ole Dahl");
        assertThat(owns.get("claims").asInt()).isEqualTo(2);
        assertThat(owns.get("denials").asInt()).isEqualTo(1);
        assertThat(owns.get("evidence").get(0).get("sentence").asString()).startsWith("Registers show");
    }

    @Test
    void filtersConnectionsByTypeDateAndSources() {
        String all = "/api/entities/" + id("Ironquay") + "/connections";
        assertThat(http().get(all).items()).hasSize(3);
        assertThat(http().get(all + "?types=SANCTIONED_BY,MEMBER_OF").items()).hasSize(2);
        assertThat(http().get(all + "?since=2025-02&until=2025-02").items()).hasSize(1);
        assertThat(http().get(all + "?minSources=2").items()).hasSize(1);
    }

    @Test
    void findsTheWayBetweenTwoWithEvidenceAtEachHop() {
        JsonNode paths = http().get("/api/paths?from=" + id("Mara Voss") + "&to=" + id("Norway"))
                .items();
        JsonNode hops = paths.get(0).get("hops");
        assertThat(hops).hasSize(2);
        assertThat(hops.get(0).get("type").asString()).isEqualTo("MEMBER_OF");
        assertThat(hops.get(0).get("sentence").asString()).contains("sits on Ironquay");
        assertThat(hops.get(1).get("from").get("name").asString()).isEqualTo("Ironquay");
        assertThat(hops.get(1).get("publishedAt").asString()).isEqualTo("2025-02-11T08:30:00Z");
        assertThat(http().get("/api/paths?from=Mara+Voss&to=Norway&maxHops=1").items())
                .isEmpty();
    }

    @Test
    void goesThroughMentionsWhenAsked() {
        JsonNode hops = http().get("/api/paths?via=mentions&from=Brightwater&to=Ironquay")
                .items()
                .get(0)
                .get("hops");
        assertThat(hops).hasSize(1);
        assertThat(hops.get(0).get("sentence").asString())
                .isEqualTo("Mara Voss leads Brightwater and sits on Ironquay.");
    }

    @Test
    void listsClaimsByWhatWasAsked() {
        JsonNode sanctioned = http().get("/api/claims?type=SANCTIONED_BY").items();
        assertThat(sanctioned).hasSize(1);
        assertThat(sanctioned.get(0).get("subject").get("name").asString()).isEqualTo("Ironquay");
        assertThat(sanctioned.get(0).get("sentence").asString()).contains("sanctions");
        assertThat(http().get("/api/claims?status=denied").items()).hasSize(1);
        assertThat(http().get("/api/claims?status=disputed").items()).hasSize(2);
        assertThat(http().get("/api/claims?subject=" + id("Ole Dahl")).items()).hasSize(3);
        assertThat(http().get("/api/claims?object=" + id("Norway") + "&type=CITIZEN_OF")
                        .items())
                .hasSize(1);
        assertThat(http().get("/api/claims?source=" + Http.encoded("https://two.example/deny"))
                        .items())
                .hasSize(2);
        assertThat(http().get("/api/claims?until=2025-01-31").items()).hasSize(2);
    }

    @Test
    void listsNewestFirstAndUndatedLast() {
        List<String> dates = new ArrayList<>();
        http().get("/api/claims")
                .items()
                .forEach(each -> dates.add(each.get("publishedAt").asString(null)));
        assertThat(dates)
                .containsExactly("2025-03-12", "2025-03-12", "2025-02-11T08:30:00Z", "2025-01-10", "2025-01-10", null);
    }

    @Test
    void walksAListWhileDataComesIn() {
        Set<String> before = new TreeSet<>();
        http().get("/api/claims")
                .items()
                .forEach(each -> before.add(each.get("id").asString()));
        List<String> walked = new ArrayList<>();
        String cursor = "";
        for (int part = 0; cursor != null; part++) {
            Http.Answer answer = http().get("/api/claims?limit=2" + (part == 0 ? "" : "&cursor=" + cursor));
            answer.items().forEach(each -> walked.add(each.get("id").asString()));
            cursor = answer.json().get("cursor").asString(null);
            graph.write(
                    10 + part,
                    Told.in("https://four.example/" + part, "2025-04-1" + part, "Norway met Ironquay, time " + part)
                            .country("NO", "Norway")
                            .company("Ironquay")
                            .claim("Ironquay", "MET_WITH", "Norway"));
        }
        assertThat(walked).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void followsChainsToRestrictions() {
        JsonNode chains = http().get("/api/exposure/" + id("Mara Voss")).items();
        assertThat(chains).hasSize(1);
        assertThat(chains.get(0).get("hops")).hasSize(2);
        assertThat(chains.get(0).get("hops").get(1).get("type").asString()).isEqualTo("SANCTIONED_BY");
        double product = 1;
        for (JsonNode part : chains.get(0).get("parts")) {
            product *= part.asDouble();
        }
        assertThat(chains.get(0).get("score").asDouble()).isCloseTo(product, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(http().get("/api/exposure/" + id("Mara Voss") + "?maxHops=1").items())
                .isEmpty();
        assertThat(http().get("/api/exposure/" + id("Mara Voss") + "?to=CHARGED_BY")
                        .items())
                .isEmpty();
        assertThat(http().get("/api/exposure/" + id("Mara Voss") + "?to=" + id("Norway"))
                        .items())
                .hasSize(1);
    }

    @Test
    void putsContradictingClaimsSideBySide() {
        JsonNode conflicts = http().get("/api/conflicts").items();
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).get("type").asString()).isEqualTo("OWNS");
        assertThat(conflicts.get(0).get("a").get("polarity").asString()).isEqualTo("affirmed");
        assertThat(conflicts.get(0).get("b").get("polarity").asString()).isEqualTo("denied");
    }

    @Test
    void tellsAnEntitysClaimsInTimeOrder() {
        JsonNode timeline =
                http().get("/api/entities/" + id("Ironquay") + "/timeline").items();
        assertThat(timeline).hasSize(4);
        assertThat(timeline.get(0).get("date").asString()).isEqualTo("2025-01-10");
        assertThat(timeline.get(0).get("dateFrom").asString()).isEqualTo("report");
        assertThat(timeline.get(3).get("date").isNull()).isTrue();
        assertThat(timeline.get(3).get("dateFrom").asString()).isEqualTo("unknown");
    }

    @Test
    void showsArticlesWithMentionsAndClaims() {
        JsonNode list =
                http().get("/api/entities/" + id("Mara Voss") + "/articles").items();
        assertThat(list.get(0).get("sentence").asString()).startsWith("Mara Voss leads");
        JsonNode article =
                http().get("/api/articles/" + list.get(0).get("id").asString()).json();
        String text = article.get("text").asString();
        assertThat(article.get("claims")).hasSize(2);
        for (JsonNode mention : article.get("mentions")) {
            assertThat(text.substring(
                            mention.get("start").asInt(), mention.get("end").asInt()))
                    .isEqualTo(mention.get("text").asString());
        }
    }

    @Test
    void drawsWhatLiesAround() {
        JsonNode canvas =
                http().get("/api/graph?around=" + id("Mara Voss") + "&hops=2").json();
        assertThat(canvas.get("nodes")).hasSize(5);
        assertThat(canvas.get("edges")).hasSize(5);
        assertThat(http().get("/api/graph?limit=2&around=" + id("Mara Voss"))
                        .json()
                        .get("nodes"))
                .hasSize(2);
    }

    @Test
    void tellsStoriesWithTheirArticles() {
        JsonNode stories = http().get("/api/stories").items();
        assertThat(stories).hasSize(4);
        JsonNode story = http().get("/api/stories/" + stories.get(0).get("id").asString())
                .json();
        assertThat(story.get("articles")).hasSize(1);
        assertThat(story.get("entities").get(0).get("name").asString()).isNotBlank();
    }

    @Test
    void countsEverything() {
        JsonNode stats = http().get("/api/stats").json();
        assertThat(stats.get("nodes").get("Article").asInt()).isEqualTo(4);
        assertThat(stats.get("nodes").get("Judgement").asInt()).isZero();
        assertThat(stats.get("relationships").get("STATES").asInt()).isEqualTo(6);
    }

    private List<String> names(String path) {
        List<String> names = new ArrayList<>();
        http().get(path).items().forEach(each -> names.add(each.get("name").asString()));
        return names;
    }
}
