package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.redthread.ContentId;
import org.redthread.extract.EntityType;
import org.redthread.extract.LocalEntity;
import org.redthread.resolve.Identity;

/**
 * What it takes to decide whom an article means, while the graph grows to a million entities: the article's people are matched
 * against all that bear their names, their entities drawn anew, all in a transaction that is taken back. Every hundredth name
 * is that of fifty articles. {@code -Dentities=1000,100000} for fewer.
 */
class DecisionEval {
    private static final int DECISIONS = 300;
    private static final int WARM_UP = 200;
    private static final int AT_ONCE = 5_000;
    private static final int FREQUENT = 100;
    private static final int ARTICLES_OF_FREQUENT = 50;
    private static final String[] SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

    private static final String GROW =
            """
            UNWIND $rows AS row
            CREATE (n:Name {id: row.id})-[:NAMES]->(e:Entity:Person {id: row.id})
            SET n += row.name, e += row.entity
            WITH e, row
            UNWIND row.mentions AS mention
            MERGE (a:Article {id: mention.lot})
            CREATE (a)-[m:MENTIONS]->(e)
            SET m = mention
            """;

    private final Driver driver = GraphServer.shared().clear().driver();
    private final OneWriter one = new OneWriter(driver);

    @Test
    void costsTheSameAsTheGraphGrows() {
        int there = 0;
        List<Double> medians = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        System.out.printf(
                "%12s %10s %10s %14s %14s%n", "entities", "p50 ms", "p99 ms", "RETURN 1, p50", "RETURN 1, p99");
        Replanning replanning = new Replanning(driver);
        replanning.look();
        for (String size : System.getProperty("entities", "1000,100000,1000000").split(",")) {
            there = grow(there, Integer.parseInt(size));
            driver.executableQuery("CALL db.awaitIndexes(900)").execute();
            replanning.look();
            double[] millis = measure(there);
            double[] nothing = roundTrips();
            medians.add(at(millis, 50));
            slowest.add(at(millis, 99));
            System.out.printf(
                    "%,12d %10.1f %10.1f %14.1f %14.1f%n",
                    there, at(millis, 50), at(millis, 99), at(nothing, 50), at(nothing, 99));
        }
        assertThat(slowest).as("p99 of each size").allMatch(p99 -> p99 <= 50);
        double least = medians.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = medians.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(most / least).as("slowest median by the fastest").isLessThanOrEqualTo(2);
    }

    private double[] measure(int entities) {
        Random random = new Random(entities);
        double[] millis = new double[DECISIONS];
        for (int i = -WARM_UP; i < DECISIONS; i++) {
            String name = name(random.nextInt(entities));
            ReadArticle read = Told.in("new" + i, "2025-06-15", "Mayor " + name + " of Scale spoke on day " + i + ".")
                    .person(name)
                    .read(0);
            long start = System.nanoTime();
            one.tryOut(tx -> {
                tx.run(
                                "CREATE (:Article {id: $id, origin: $id})",
                                Map.of("id", read.article().id()))
                        .consume();
                Words words = Words.of(read);
                EntityView.settle(
                        tx,
                        NameBook.learn(
                                tx,
                                words.distinctChains().stream()
                                        .map(Chain::naming)
                                        .toList()));
                Ledger.write(tx, List.of(words));
                return NamesakeView.settle(tx, CalledNames.of(List.of(words)));
            });
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    /** What the machine takes for nothing at all, to tell its load from the work. */
    private double[] roundTrips() {
        double[] millis = new double[DECISIONS];
        try (var session = driver.session()) {
            for (int i = 0; i < DECISIONS; i++) {
                long start = System.nanoTime();
                session.run("RETURN 1").consume();
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    private int grow(int from, int to) {
        for (int at = from; at < to; at += AT_ONCE) {
            List<Map<String, Object>> rows = IntStream.range(at, Math.min(to, at + AT_ONCE))
                    .mapToObj(DecisionEval::row)
                    .toList();
            driver.executableQuery(GROW).withParameters(Map.of("rows", rows)).execute();
        }
        return to;
    }

    private static Map<String, Object> row(int i) {
        String name = name(i);
        LocalEntity person = new LocalEntity("e1", EntityType.Person, name, List.of(name), null, false, false);
        Identity identity = Identity.of(person, "any");
        int articles = i % FREQUENT == 0 ? ARTICLES_OF_FREQUENT : 1;
        Map<String, Object> known = new HashMap<>();
        known.put("key", identity.key());
        known.put("family", identity.family());
        known.put("articles", articles);
        known.put("mentions", articles);
        known.put("observing", 0);
        known.put("titles", List.of(articles + " " + name));
        known.put("names", List.of(articles + " " + name));
        known.put("types", List.of(articles + " Person"));
        Map<String, Object> entity =
                Map.of("name", name, "names", List.of(name), "normalized", identity.key(), "observer", false);
        List<Map<String, Object>> mentions = IntStream.range(0, articles)
                .mapToObj(article -> mention(i, article, name, identity.id()))
                .toList();
        return Map.of("id", identity.id(), "name", known, "entity", entity, "mentions", mentions);
    }

    private static Map<String, Object> mention(int i, int article, String name, String id) {
        Map<String, Object> mention = new HashMap<>();
        mention.put("as", id);
        mention.put("called", id);
        mention.put("lot", ContentId.of("article", article == 0 ? i / FREQUENT : i, article));
        mention.put("count", 1);
        mention.put("title", name);
        mention.put("names", List.of(name));
        mention.put("type", "Person");
        mention.put("observer", false);
        mention.put(
                "signs",
                List.of(
                        "day " + (19_000 + i % 1_000),
                        "role mayor",
                        "topic word" + i % 50,
                        "with Org body " + i % 500));
        return mention;
    }

    /** Each its own; their words are shared as those of names are. */
    private static String name(int i) {
        return word(i % 1_000) + " " + word(i / 1_000) + "son";
    }

    private static String word(int i) {
        String word = SYLLABLES[i % 20] + SYLLABLES[i / 20 % 20] + SYLLABLES[i / 400 % 20];
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
