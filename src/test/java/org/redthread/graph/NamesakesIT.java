package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redthread.resolve.Judged.Verdict;

class NamesakesIT {
    private final TestGraph graph = new TestGraph();

    @AfterEach
    void keepsItsPromises() {
        graph.assertNoInvariantIsBroken();
    }

    private static Told mayor(String url, int day) {
        return Told.in(
                        url,
                        "2024-03-%02d".formatted(day),
                        "Mayor David Miller met Ruth Ansell in Harrow Valley about the levees, page " + url + ".")
                .person("David Miller")
                .person("Ruth Ansell")
                .place("Harrow Valley")
                .claim("David Miller", "MET_WITH", "Ruth Ansell");
    }

    private static Told striker(String url, int day) {
        return Told.in(
                        url,
                        "2024-08-%02d".formatted(day),
                        "Striker David Miller scored for Ashby Rovers, manager Colm Brady told us, page " + url + ".")
                .person("David Miller")
                .person("Colm Brady")
                .organization("Ashby Rovers")
                .claim("David Miller", "MEMBER_OF", "Ashby Rovers");
    }

    private String id(String mentionedWith) {
        return graph.strings("MATCH (:Entity {name: '" + mentionedWith
                        + "'})--(x)--(p:Person {name: 'David Miller'}) RETURN DISTINCT p.id")
                .get(0)
                .replaceAll("[\\[\\]\"]", "");
    }

    private void readsAll() {
        int time = 1;
        for (String url : List.of("a", "b", "c")) {
            graph.write(time++, mayor(url, time));
        }
        for (String url : List.of("d", "e")) {
            graph.write(time++, striker(url, time));
        }
    }

    @Test
    void keepsTwoPeopleOfOneNameTwoWithTheirOwnClaims() {
        readsAll();
        assertThat(
                        graph.strings(
                                "MATCH (p:Person {name: 'David Miller'})-[r]-(e:Entity) RETURN type(r), e.name, r.claims ORDER BY type(r)"))
                .containsExactly("[\"MEMBER_OF\", \"Ashby Rovers\", 2]", "[\"MET_WITH\", \"Ruth Ansell\", 3]");
        assertThat(graph.strings("MATCH (p:Person {name: 'David Miller'}) RETURN count(p)"))
                .containsExactly("[2]");
        assertThat(graph.count("MATCH (:Article)-[m:MENTIONS {called: 'x'}]->() RETURN count(m)"))
                .isZero();
        assertThat(graph.count("MATCH ()-[m:MENTIONS]->(:Person {name: 'David Miller'}) WHERE m.score IS NOT NULL"
                        + " AND m.nearest IS NOT NULL AND size(m.why) > 1 RETURN count(m)"))
                .isEqualTo(5);
    }

    @Test
    void comesToTheSameGraphWhateverTheOrder() {
        List<List<String>> graphs = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            graph.driver
                    .executableQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n")
                    .execute();
            List<ReadPage> pages = new ArrayList<>();
            int time = 1;
            for (String url : List.of("a", "b", "c")) {
                pages.add(graph.received(time++, mayor(url, time)));
            }
            for (String url : List.of("d", "e", "f")) {
                pages.add(graph.received(time++, striker(url, time)));
            }
            Collections.shuffle(pages, new Random(seed));
            pages.forEach(graph.writer::write);
            graphs.add(graph.everything());
            graph.assertNoInvariantIsBroken();
        }
        assertThat(graphs.get(1)).isEqualTo(graphs.get(0));
        assertThat(graphs.get(2)).isEqualTo(graphs.get(0));
    }

    @Test
    void forgetsTheNamesakeWithHisArticles() {
        ReadPage first = graph.write(1, striker("d", 1));
        List<String> alone = graph.everything();
        List<ReadPage> others =
                List.of(graph.write(2, mayor("a", 2)), graph.write(3, mayor("b", 3)), graph.write(4, mayor("c", 4)));
        assertThat(graph.count("MATCH (p:Person {name: 'David Miller'}) RETURN count(p)"))
                .isEqualTo(2);
        others.forEach(graph::withdraw);
        assertThat(graph.everything()).isEqualTo(alone);
        assertThat(first.articles()).hasSize(1);
    }

    @Test
    void doesWhatAPersonSaysOfNamesakesAndUndoesIt() {
        readsAll();
        List<String> before = graph.everything();
        Judgement same = graph.judgements.judge(id("Ashby Rovers"), id("Ruth Ansell"), Verdict.same, null, "ann");
        assertThat(graph.strings("MATCH (p:Person {name: 'David Miller'}) RETURN count(p)"))
                .containsExactly("[1]");
        graph.write(8, mayor("x", 8));
        ReadPage more = graph.write(9, striker("y", 9));
        assertThat(graph.strings("MATCH (p:Person {name: 'David Miller'}) RETURN count(p)"))
                .containsExactly("[1]");
        assertThat(more.articles()).hasSize(1);
        graph.judgements.revoke(same.id());
        assertThat(graph.strings("MATCH (p:Person {name: 'David Miller'}) RETURN count(p)"))
                .containsExactly("[2]");
        assertThat(before).isNotEqualTo(graph.everything());
    }

    @Test
    void takesANamesakeOutOfAnArticleAndPutsHimBack() {
        readsAll();
        List<String> before = graph.everything();
        String article =
                graph.strings("MATCH (a:Article {url: 'd'}) RETURN a.id").get(0).replaceAll("[\\[\\]\"]", "");
        Judgement other = graph.judgements.untag(article, id("Ashby Rovers"), "his brother", "ann");
        assertThat(graph.strings("MATCH (p:Person {name: 'David Miller'}) RETURN count(p)"))
                .containsExactly("[3]");
        graph.assertNoInvariantIsBroken();
        graph.judgements.revoke(other.id());
        assertThat(graph.everything().stream()
                        .filter(line -> !line.contains("Judgement"))
                        .toList())
                .isEqualTo(before);
    }
}
