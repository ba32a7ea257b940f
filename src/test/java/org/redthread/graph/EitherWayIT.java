package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

/** Claims that say the same whoever is named first: "A met B" and "B met A". */
class EitherWayIT {
    /** As claims and edges were before: each as its sentence names the two. */
    private static final String AS_NAMED =
            """
            MATCH (s:Entity)<-[subject:SUBJECT]-(c:Claim)-[object:OBJECT]->(o:Entity)
            WHERE c.objectStart < c.subjectStart
            CREATE (c)-[:SUBJECT {as: object.as}]->(o), (c)-[:OBJECT {as: subject.as}]->(s)
            MERGE (o)-[:MET_WITH {sources: 1}]->(s)
            DELETE subject, object
            WITH s, c, o, properties(c) AS was
            SET c.edge = o.id + ' ' + c.type + ' ' + s.id, c.subject = o.id, c.object = s.id,
              c.subjectText = was.objectText, c.subjectStart = was.objectStart, c.subjectEnd = was.objectEnd,
              c.objectText = was.subjectText, c.objectStart = was.subjectStart, c.objectEnd = was.subjectEnd
            """;

    private final TestGraph graph = new TestGraph();

    private void write() {
        graph.write(1, met("a", "2025-01-01", "Ole Dahl met Mara Voss in Oslo."));
        graph.write(2, met("b", "2025-02-01", "Mara Voss had met Ole Dahl, she said."));
        graph.write(
                3,
                persons(Told.in("c", "2025-03-01", "Ole Dahl never met Mara Voss, his lawyer said."))
                        .denied("Ole Dahl", "MET_WITH", "Mara Voss"));
    }

    /** In the order in which the text names the two, as they are found in articles. */
    private static Told met(String url, String date, String text) {
        boolean dahlFirst = text.indexOf("Ole") < text.indexOf("Mara");
        return persons(Told.in(url, date, text))
                .claim(dahlFirst ? "Ole Dahl" : "Mara Voss", "MET_WITH", dahlFirst ? "Mara Voss" : "Ole Dahl");
    }

    private static Told persons(Told told) {
        return told.person("Ole Dahl").person("Mara Voss");
    }

    @Test
    void countsThemOnceAndSeesThatOneDenies() {
        write();
        assertThat(graph.strings(
                        "MATCH (:Entity)-[r:MET_WITH]->(:Entity) RETURN r.claims, r.sources, r.denials, r.status"))
                .containsExactly("[3, 3, 1, \"disputed\"]");
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void saysOfEachWhatItIsToTheOther() {
        graph.write(
                1,
                persons(Told.in("a", "2025-01-01", "Ole Dahl, son of Mara Voss, lives in Oslo."))
                        .kin("Ole Dahl", "child", "Mara Voss"),
                persons(Told.in("b", "2025-02-01", "Mara Voss and her son Ole Dahl were there."))
                        .kin("Mara Voss", "parent", "Ole Dahl"));
        assertThat(graph.strings("MATCH (c:Claim) RETURN DISTINCT c.subjectText + ' ' + c.kind + ' ' + c.objectText"))
                .hasSize(1)
                .containsAnyOf("[\"Ole Dahl child Mara Voss\"]", "[\"Mara Voss parent Ole Dahl\"]");
    }

    @Test
    void makesTheSameOfAGraphThatHeldThemApart() {
        write();
        List<String> today = graph.everything();
        graph.driver.executableQuery(AS_NAMED).execute();
        assertThat(graph.count("MATCH (:Entity)-[r:MET_WITH]->(:Entity) RETURN count(r)"))
                .isEqualTo(2);
        try (Session session = graph.driver.session()) {
            Migrations.fromClassPath().all().stream()
                    .filter(migration -> migration.version() == 13)
                    .flatMap(migration -> migration.statements().stream())
                    .forEach(statement -> session.run(statement).consume());
        }
        assertThat(graph.everything()).isEqualTo(today);
    }
}
