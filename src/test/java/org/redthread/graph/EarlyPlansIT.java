package org.redthread.graph;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;

/**
 * Neo4j plans a statement when it first comes, mostly while the graph is empty, and keeps the plan for minutes: a scan, which
 * costs nothing then, would cost more with every page.
 */
class EarlyPlansIT {
    private static final GraphServer SERVER = GraphServer.shared();

    @BeforeAll
    static void thereIsNothing() {
        SERVER.clear();
        SERVER.driver().executableQuery("CALL db.prepareForReplanning(60)").execute();
        SERVER.driver().executableQuery("CALL db.clearQueryCaches()").execute();
    }

    @ParameterizedTest
    @MethodSource("org.redthread.graph.WritingIT#statements")
    void startsFromAnIndexInAnEmptyGraphToo(WritingIT.Statement statement) {
        Plans.assertNoScan(
                SERVER.driver(),
                statement.name(),
                statement.text(),
                AccessMode.WRITE,
                WritingIT.MEANT.get(statement.name()));
    }
}
