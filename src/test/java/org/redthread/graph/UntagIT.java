package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A name taken out of an article where it means, or already meant, someone whom no other article knows. */
class UntagIT {
    private final TestGraph graph = new TestGraph();

    @Test
    void leavesASourceWithoutANameWhoHeWasWhenItIsTakenBack() {
        graph.write(1, told("https://a.example/1", "H").pseudonym("H").claim("H", "MET_WITH", "Mara Voss"));
        graph.write(2, told("https://b.example/2", "H").person("H"));
        List<String> before = withoutJudgements();

        Judgement untagged = untag("https://a.example/1", "H");
        graph.assertNoInvariantIsBroken();
        graph.judgements.revoke(untagged.id());

        assertThat(withoutJudgements()).isEqualTo(before);
    }

    @Test
    void comesBackWithTheLastOfTwoThatSaidSo() {
        graph.write(1, told("https://a.example/1", "Ole Dahl").person("Ole Dahl"));
        graph.write(2, told("https://b.example/2", "Ole Dahl").person("Ole Dahl"));
        List<String> before = withoutJudgements();

        Judgement first = untag("https://a.example/1", "Ole Dahl");
        List<String> apart = withoutJudgements();
        Judgement second = untag("https://a.example/1", "Ole Dahl");
        graph.judgements.revoke(first.id());
        assertThat(withoutJudgements()).isEqualTo(apart);
        graph.judgements.revoke(second.id());

        assertThat(withoutJudgements()).isEqualTo(before);
    }

    private static Told told(String url, String who) {
        return Told.in(url, "2025-01-01", who + " met Mara Voss, says " + url + ".")
                .person("Mara Voss");
    }

    private Judgement untag(String url, String name) {
        String mentioned = "MATCH (a:Article {url: '" + url + "'})-[m:MENTIONS {title: '" + name + "'}]->(e) ";
        return graph.judgements.untag(
                plain(mentioned + "RETURN a.id"), plain(mentioned + "RETURN e.id"), "someone else", "ann");
    }

    private String plain(String query) {
        return graph.strings(query).get(0).replaceAll("[\\[\\]\"]", "");
    }

    private List<String> withoutJudgements() {
        return graph.everything().stream()
                .filter(line -> !line.contains("Judgement") && !line.contains("ABOUT"))
                .toList();
    }
}
