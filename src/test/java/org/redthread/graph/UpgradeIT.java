package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.redthread.graph.server.EmbeddedNeo4j;
import org.redthread.resolve.Judged.Verdict;

/** A graph of the first release, with its schema and what it kept, becomes one of today. */
class UpgradeIT {
    @TempDir
    private Path folder;

    @Test
    void keepsPagesAndJudgementsAndHasThemReadAsToday() {
        TestGraph today = new TestGraph();
        List<String> fresh = held(today, written(today));
        List<String> schema = schema(GraphServer.shared().driver());
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(folder, 0, 0, "");
                Driver driver = Connection.to(server)) {
            Connection.await(server, driver);
            Migrations all = Migrations.fromClassPath();
            byTwoAtOnce(new Migrations(all.all().subList(0, 1)), driver);
            TestGraph old = new TestGraph(driver);
            String judgement = written(old);
            asTheFirstReleaseLeftIt(driver);

            byTwoAtOnce(all, driver);
            assertThat(schema(driver)).isEqualTo(schema);
            assertThat(old.count("MATCH (p:Page {state: 'RECEIVED'}) RETURN count(p)"))
                    .as("pages that are read once more")
                    .isEqualTo(2);
            assertThat(old.count("MATCH (j:Judgement) RETURN count(j)")).isEqualTo(1);
            old.write(1, met());
            old.write(2, leads());

            assertThat(held(old, judgement)).isEqualTo(fresh);
            old.assertNoInvariantIsBroken();
            all.apply(driver);
        }
    }

    /** As a service and its workers do that are started together. */
    private static void byTwoAtOnce(Migrations migrations, Driver driver) {
        var other = CompletableFuture.runAsync(() -> migrations.apply(driver));
        migrations.apply(driver);
        other.join();
    }

    /** Returns the id of the judgement. */
    private static String written(TestGraph graph) {
        graph.write(1, met());
        graph.write(2, leads());
        List<String> persons = graph.strings("MATCH (p:Person) RETURN p.id ORDER BY p.name").stream()
                .map(id -> id.replaceAll("[\\[\\]\"]", ""))
                .toList();
        return graph.judgements
                .judge(persons.get(1), persons.get(2), Verdict.same, "their papers", "ann")
                .id();
    }

    private static Told met() {
        return Told.in("https://a.example/1", "2025-01-01", "Ole Dahl met Mara Voss.")
                .person("Ole Dahl")
                .person("Mara Voss")
                .claim("Ole Dahl", "MET_WITH", "Mara Voss");
    }

    private static Told leads() {
        return Told.in("https://b.example/2", "2025-02-01", "O. Dahl leads Ironquay.")
                .person("O. Dahl")
                .company("Ironquay")
                .claim("O. Dahl", "LEADS", "Ironquay");
    }

    /** It found copies by a text index, and knew neither fingerprints nor when a page was read. */
    private static void asTheFirstReleaseLeftIt(Driver driver) {
        driver.executableQuery("MATCH (f:Fingerprint) DELETE f").execute();
        driver.executableQuery("MATCH (a:Article) SET a.fingerprint = 'some sampled words'")
                .execute();
        driver.executableQuery("MATCH (p:Page) REMOVE p.readAt").execute();
    }

    /** All but when the judgement was made, of which its id tells. */
    private static List<String> held(TestGraph graph, String judgement) {
        return graph.everything().stream()
                .filter(each -> !each.contains("Judgement"))
                .map(each -> each.replace(judgement, "judgement"))
                .sorted()
                .toList();
    }

    private static List<String> schema(Driver driver) {
        return driver
                .executableQuery(
                        "SHOW INDEXES YIELD name, type, labelsOrTypes, properties RETURN name, type, labelsOrTypes, properties ORDER BY name")
                .execute()
                .records()
                .stream()
                .map(row -> row.values().toString())
                .collect(Collectors.toList());
    }
}
