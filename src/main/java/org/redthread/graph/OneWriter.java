package org.redthread.graph;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time write, of all processes that use this graph: two writers gain little and wait for each other at every
 * busy entity, and what the one looks for (copies, stories, entities of a name) the other may be about to write. Work may be
 * run again when the server asks for it, so it must not keep anything outside its transaction.
 */
@Component
class OneWriter {
    /** Locks a node that is always there, until the transaction ends: by commit, or because its process is gone. */
    private static final String OUR_TURN = "MATCH (m:Migration {version: 1}) SET m.name = m.name";

    private final Driver driver;
    /** Those of this process line up here, in their order. */
    private final Lock turn = new ReentrantLock(true);

    OneWriter(Driver driver) {
        this.driver = driver;
    }

    <T> T write(Function<SimpleQueryRunner, T> work) {
        turn.lock();
        try (var session = driver.session()) {
            return GraphUnavailable.told(() -> session.executeWrite(tx -> inTurn(tx, work)));
        } finally {
            turn.unlock();
        }
    }

    /** What the work would answer; the graph stays as it is. */
    <T> T tryOut(Function<SimpleQueryRunner, T> work) {
        turn.lock();
        try (var session = driver.session();
                var tx = session.beginTransaction()) {
            T answer = inTurn(tx, work);
            tx.rollback();
            return answer;
        } finally {
            turn.unlock();
        }
    }

    private static <T> T inTurn(SimpleQueryRunner tx, Function<SimpleQueryRunner, T> work) {
        tx.run(OUR_TURN).consume();
        return work.apply(tx);
    }
}
