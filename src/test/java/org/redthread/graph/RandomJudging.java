package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.redthread.RedthreadException;
import org.redthread.resolve.Judged.Verdict;

/**
 * A person who judges at random: joins and parts entities, takes names out of articles, takes decisions back, in any order, while
 * pages go and come again. In the end all is taken back.
 */
final class RandomJudging {
    private static final List<String> FIRST = List.of("David Miller", "Anna Smith", "Wei Zhang");
    private static final List<String> BODIES = List.of("Scale", "Scale AI", "Ironquay", "Baltic Freight");

    private final TestGraph graph;
    private final Random random;
    private final List<ReadPage> pages = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Judgement> made = new ArrayList<>();
    private int refused;

    RandomJudging(TestGraph graph, long seed) {
        this.graph = graph;
        this.random = new Random(seed);
    }

    /** Leaves the graph as it was before the first step, but for what is kept of judgements that were taken back. */
    void run(int steps) {
        for (int i = 0; i < 12; i++) {
            told.add(article(i));
            pages.add(graph.write(i, told.get(i)));
        }
        List<String> before = withoutJudgements();
        for (int step = 0; step < steps; step++) {
            step();
        }
        graph.assertNoInvariantIsBroken();
        assertThat(refused).as("refused steps").isLessThan(steps / 2);
        while (!made.isEmpty()) {
            takeOneBack();
        }
        assertThat(withoutJudgements()).isEqualTo(before);
        graph.assertNoInvariantIsBroken();
    }

    /** Two of each name by what else is said, companies that share words, and here and there a source without a name. */
    private static Told article(int i) {
        String name = FIRST.get(i % 3);
        String body = BODIES.get(i % 4);
        String other = i % 2 == 0 ? "Ruth Ansell" : "Colm Brady";
        String text =
                (i % 2 == 0 ? "Mayor " : "Striker ") + name + " met " + other + " of " + body + " on day " + i + ".";
        if (i % 4 == 0) {
            text += " H saw it.";
        }
        Told told = Told.in("page" + i, "2024-03-%02d".formatted(i + 1), text)
                .person(name)
                .person(other)
                .company(body)
                .claim(name, "MET_WITH", other)
                .claim(other, "EMPLOYED_BY", body);
        return i % 4 == 0 ? told.pseudonym("H").claim("H", "CONTACTED", other) : told;
    }

    private void step() {
        try {
            switch (random.nextInt(8)) {
                case 0, 1, 2 ->
                    made.add(graph.judgements.judge(
                            any("MATCH (e:Entity)"),
                            any("MATCH (e:Entity)"),
                            Verdict.values()[random.nextInt(3)],
                            null,
                            "ann"));
                case 3, 4 -> untag();
                case 5 -> readAgain();
                default -> {
                    if (!made.isEmpty()) {
                        takeOneBack();
                    }
                }
            }
        } catch (GraphUnavailable e) {
            throw e;
        } catch (RedthreadException e) {
            refused++;
        }
    }

    private void untag() {
        String article = any("MATCH (e:Article)");
        String entity = any("MATCH (:Article {id: '" + article + "'})-[:MENTIONS]->(e)");
        made.add(graph.judgements.untag(article, entity, null, "ann"));
    }

    private void readAgain() {
        int which = random.nextInt(pages.size());
        graph.withdraw(pages.get(which));
        pages.set(which, graph.write(which, told.get(which)));
    }

    private void takeOneBack() {
        Judgement one = made.get(random.nextInt(made.size()));
        graph.judgements.revoke(one.id());
        made.remove(one);
    }

    private String any(String match) {
        List<String> ids = graph.strings(match + " RETURN DISTINCT e.id AS id ORDER BY id");
        return ids.get(random.nextInt(ids.size())).replaceAll("[\\[\\]\"]", "");
    }

    private List<String> withoutJudgements() {
        return graph.everything().stream()
                .filter(line -> !line.contains("Judgement"))
                .toList();
    }
}
