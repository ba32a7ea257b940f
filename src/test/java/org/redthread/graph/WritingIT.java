package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every statement that is run while pages come in, in the text blocks of this package, finds what it needs by an index. */
class WritingIT {
    private static final GraphServer SERVER = GraphServer.shared();

    /** What goes through all of one kind on purpose: watchlists are few, and of re-readings there is one. */
    static final Map<String, String> MEANT = Map.of(
            "Hits.ANYONE_WATCHES", ":Watchlist",
            "Rereadings.START", ":Rereading",
            "Rereadings.STOP", ":Rereading",
            "Rereadings.LATEST", ":Rereading",
            "Rereadings.NEXT", ":Rereading",
            "Suggestions.PAIRS", ":Entity(normalized)");

    /** As pages leave it. */
    private static final String SOMETHING =
            """
            UNWIND range(1, 2000) AS i
            CREATE (a:Article {id: 'a' + i, url: 'u' + i, origin: 'a' + i, publishedAt: '2026-01-01'}),
              (a)-[:MENTIONS {called: 'n' + i, lot: 'l' + i, as: 'n' + i}]->(e:Entity:Person {id: 'e' + i, normalized: 'e' + i}),
              (a)-[:PART_OF]->(:Story {id: 's' + i}), (:Name {id: 'n' + i, called: 'n' + i})-[:NAMES]->(e),
              (a)-[:STATES]->(c:Claim {id: 'c' + i, edge: 'g' + i, type: 'MET', polarity: 'affirmed',
                modality: 'stated', dated: '2026-01-01', subject: 'e' + i, object: 'e' + i})-[:SUBJECT]->(e), (c)-[:OBJECT]->(e)
            """
                    + "CREATE (f:Fingerprint {article: 'a' + i, day: i, "
                    + IntStream.range(0, 24)
                            .mapToObj("copy%1$d: i, topic%1$d: 't' + i"::formatted)
                            .collect(Collectors.joining(", "))
                    + "})";

    /** It grows faster than Neo4j takes samples of its indexes. */
    @BeforeAll
    static void theGraphHasGrown() {
        SERVER.clear();
        SERVER.driver().executableQuery("CALL db.prepareForReplanning(60)").execute();
        Replanning replanning = new Replanning(SERVER.driver());
        replanning.look();
        SERVER.driver().executableQuery(SOMETHING).execute();
        replanning.look();
    }

    record Statement(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Statement> statements() throws IOException, ReflectiveOperationException {
        List<Statement> statements = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("file:target/classes/org/redthread/graph/*.class")) {
            Class<?> type =
                    Class.forName("org.redthread.graph." + file.getFilename().replace(".class", ""));
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                    field.setAccessible(true);
                    String text = (String) field.get(null);
                    if (text.contains("MATCH") || text.contains("MERGE")) {
                        statements.add(new Statement(
                                type.getSimpleName() + "." + field.getName(), text.replace("%1$s", "MENTIONS")));
                    }
                }
            }
        }
        assertThat(statements).hasSizeGreaterThan(30);
        return statements.stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void startsFromAnIndex(Statement statement) {
        Plans.assertNoScan(
                SERVER.driver(), statement.name, statement.text, AccessMode.WRITE, MEANT.get(statement.name));
    }
}
