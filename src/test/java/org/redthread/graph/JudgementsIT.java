package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.RedthreadException;
import org.redthread.resolve.Judged.Verdict;

class JudgementsIT {
    private final TestGraph graph = new TestGraph();

    private static Told alexander(String url) {
        return Told.in(url, "2025-06-15", "Alexander Wang founded Scale in the United States.")
                .person("Alexander Wang")
                .company("Scale")
                .country("US", "United States")
                .claim("Alexander Wang", "FOUNDED", "Scale")
                .claim("Scale", "BASED_IN", "United States");
    }

    private static Told alexandr(String url) {
        return Told.in(url, "2025-06-16", "Alexandr Wang leads Scale AI and met Sam Altman.")
                .person("Alexandr Wang")
                .person("Sam Altman")
                .company("Scale AI")
                .claim("Alexandr Wang", "LEADS", "Scale AI")
                .claim("Alexandr Wang", "MET_WITH", "Sam Altman");
    }

    @BeforeEach
    void readsTwoPages() {
        graph.write(1, alexander("a"));
        graph.write(2, alexandr("b"));
        graph.write(3, alexander("c"));
    }

    @AfterEach
    void keepsItsPromises() {
        graph.assertNoInvariantIsBroken();
    }

    private String id(String name) {
        return graph.driver
                .executableQuery("MATCH (e:Entity) WHERE $name IN e.names RETURN e.id AS id")
                .withParameters(java.util.Map.of("name", name))
                .execute()
                .records()
                .get(0)
                .get("id")
                .asString();
    }

    private List<String> withoutJudgements() {
        return graph.everything().stream()
                .filter(line -> !line.contains("Judgement"))
                .toList();
    }

    /** A judged name outlives its last mention, and must not hold on to the entity it was part of. */
    @Test
    void keepsWhoIsStillSpokenOfWhenOneWhoIsNotIsPartedFromThem() {
        ReadPage page = graph.write(
                4,
                Told.in("d", "2025-06-17", "Mara Voss leads Ironquay.")
                        .person("Mara Voss")
                        .company("Ironquay")
                        .claim("Mara Voss", "LEADS", "Ironquay"));
        Judgement same = graph.judgements.judge(id("Scale AI"), id("Ironquay"), Verdict.same, null, "ann");
        Judgement unsure = graph.judgements.judge(id("Sam Altman"), ironquay(), Verdict.unsure, null, "ann");
        graph.withdraw(page);
        graph.judgements.revoke(same.id());
        graph.judgements.revoke(unsure.id());
        assertThat(graph.strings("MATCH (:Article)-[:MENTIONS]->(e) WHERE 'Scale AI' IN e.names RETURN e.name"))
                .containsExactly("[\"Scale AI\"]");
    }

    private String ironquay() {
        return graph.strings("MATCH (n:Name {key: 'ironquay'}) RETURN n.id")
                .get(0)
                .replaceAll("[\\[\\]\"]", "");
    }

    @Test
    void mergesAndGivesBackExactlyWhatWas() {
        List<String> before = graph.everything();
        Judgement same =
                graph.judgements.judge(id("Alexander Wang"), id("Alexandr Wang"), Verdict.same, "one founder", "ann");
        assertThat(graph.strings("MATCH (p:Person) WHERE 'Alexandr Wang' IN p.names RETURN p.name, p.names"))
                .containsExactly("[\"Alexander Wang\", [\"Alexander Wang\", \"Alexandr Wang\"]]");
        assertThat(graph.strings(
                        "MATCH (:Person {name: 'Alexander Wang'})-[r]->() RETURN type(r), r.claims ORDER BY type(r)"))
                .containsExactly("[\"FOUNDED\", 2]", "[\"LEADS\", 1]", "[\"MET_WITH\", 1]");
        graph.judgements.revoke(same.id());
        assertThat(withoutJudgements()).isEqualTo(before);
        assertThat(graph.judgements.all()).extracting(Judgement::reason).containsExactly("one founder");
    }

    @Test
    void showsInADryRunWhatWouldChangeAndChangesNothing() {
        List<String> before = graph.everything();
        Change change = graph.judgements.dryRun(id("Scale"), id("Scale AI"), Verdict.same);
        assertThat(change.before()).hasSize(2);
        assertThat(change.after()).singleElement().satisfies(merged -> {
            assertThat(merged.names()).containsExactly("Scale", "Scale AI");
            assertThat(merged.articles()).isEqualTo(3);
        });
        assertThat(graph.everything()).isEqualTo(before);
    }

    @Test
    void holdsForWhatIsReadLater() {
        graph.judgements.judge(id("Scale"), id("Scale AI"), Verdict.same, null, "ann");
        graph.write(4, alexandr("d"));
        assertThat(graph.strings("MATCH (e:Company)<-[:MENTIONS]-(a) RETURN count(DISTINCT e), count(a)"))
                .containsExactly("[1, 4]");
    }

    @Test
    void keepsApartWhatAPersonCalledDifferentWhateverArticlesSay() {
        graph.write(4, Told.in("x", null, "The Baltic Trade Agency opened.").organization("Baltic Trade Agency"));
        graph.write(5, Told.in("y", null, "BTA opened a hotel.").organization("BTA"));
        graph.judgements.judge(id("BTA"), id("Baltic Trade Agency"), Verdict.different, "a hotel chain", "ann");
        graph.write(
                6, Told.in("z", null, "Baltic Trade Agency (BTA) closed.").organization("Baltic Trade Agency", "BTA"));
        assertThat(graph.strings("MATCH (e:Organization) RETURN e.name ORDER BY e.name"))
                .containsExactly("[\"BTA\"]", "[\"Baltic Trade Agency\"]");
    }

    @Test
    void suggestsWhoMayBeOneUntilAPersonHasJudgedIt() {
        Suggestion wang = new Suggestions(graph.driver).best(10).get(0);
        assertThat(List.of(wang.a().name(), wang.b().name()))
                .containsExactlyInAnyOrder("Alexander Wang", "Alexandr Wang");
        assertThat(wang.shares()).containsKey("least alike words");
        graph.judgements.judge(wang.a().id(), wang.b().id(), Verdict.unsure, null, "ann");
        assertThat(new Suggestions(graph.driver).best(10))
                .noneMatch(pair -> pair.a().type().equals("Person"));
    }

    @Test
    void refusesAContradiction() {
        String a = id("Scale");
        String b = id("Scale AI");
        graph.judgements.judge(a, b, Verdict.different, null, "ann");
        List<String> before = graph.everything();
        assertThatThrownBy(() -> graph.judgements.judge(a, b, Verdict.same, null, "bob"))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("different");
        assertThatThrownBy(() -> graph.judgements.judge(a, a, Verdict.same, null, "bob"))
                .isInstanceOf(RedthreadException.class);
        assertThat(graph.everything()).isEqualTo(before);
    }

    @Test
    void givesANameInOneArticleToSomeoneElseAlsoWhenItIsReadAgain() {
        List<String> before = graph.everything();
        String article =
                graph.strings("MATCH (a:Article {url: 'a'}) RETURN a.id").get(0).replaceAll("[\\[\\]\"]", "");
        Judgement untagged = graph.judgements.untag(article, id("Alexander Wang"), "his father", "ann");
        assertThat(graph.strings("MATCH (p:Person {name: 'Alexander Wang'})-[r:FOUNDED]->() RETURN r.claims"))
                .containsExactly("[1]", "[1]");
        List<String> apart = graph.everything();
        ReadPage again = graph.received(1, alexander("a"));
        graph.writer.withdraw(again.pageId());
        graph.write(1, alexander("a"));
        assertThat(graph.everything().stream().filter(line -> !line.contains("ABOUT")))
                .isEqualTo(
                        apart.stream().filter(line -> !line.contains("ABOUT")).toList());
        graph.judgements.revoke(untagged.id());
        assertThat(withoutJudgements()).isEqualTo(before);
    }

    @Test
    void givesBackTheGraphAfterManyJudgementsInAnyOrder() {
        List<String> before = graph.everything();
        List<String> names = List.of("Alexander Wang", "Alexandr Wang", "Sam Altman", "Scale", "Scale AI");
        Random random = new Random(7);
        List<Judgement> made = new ArrayList<>();
        for (int step = 0; step < 30; step++) {
            if (!made.isEmpty() && random.nextInt(3) == 0) {
                graph.judgements.revoke(made.remove(random.nextInt(made.size())).id());
            } else {
                String a = id(names.get(random.nextInt(names.size())));
                String b = id(names.get(random.nextInt(names.size())));
                try {
                    made.add(graph.judgements.judge(a, b, Verdict.values()[random.nextInt(3)], null, "ann"));
                } catch (RedthreadException refused) {
                    continue;
                }
            }
        }
        graph.assertNoInvariantIsBroken();
        made.forEach(judgement -> graph.judgements.revoke(judgement.id()));
        assertThat(withoutJudgements()).isEqualTo(before);
    }
}
