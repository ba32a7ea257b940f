package org.redthread.graph;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time write: two writers gain little and wait for each other at every busy entity. Work may be run again when
 * the server asks for it, so it must not keep anything outside its transaction.
 */
@Component
class OneWriter {
    private final Driver driver;
    private final Lock turn = new ReentrantLock(true);

    OneWriter(Driver driver) {
        this.driver = driver;
    }

    <T> T write(Function<SimpleQueryRunner, T> work) {
        turn.lock();
        try (var session = driver.session()) {
            return GraphUnavailable.told(() -> session.executeWrite(work::apply));
        } finally {
            turn.unlock();
        }
    }

    /** What the work would answer; the graph stays as it is. */
    <T> T tryOut(Function<SimpleQueryRunner, T> work) {
        turn.lock();
        try (var session = driver.session();
                var tx = session.beginTransaction()) {
            T answer = work.apply(tx);
            tx.rollback();
            return answer;
        } finally {
            turn.unlock();
        }
    }
}
