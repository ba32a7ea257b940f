package org.redthread.graph;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.redthread.RedthreadException;

/** The graph gives no answer now; the same question may be answered later. */
public class GraphUnavailable extends RedthreadException {
    private static final String RESTART = "needs to be restarted";
    private static final String NOT_WRITTEN = "Neo.DatabaseError.Transaction";

    GraphUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the driver says of a server that is gone, or can write no more, in our words. */
    static <T> T told(Supplier<T> question) {
        try {
            return question.get();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new GraphUnavailable("Neo4j does not answer; try again in a moment", e);
        } catch (DatabaseException e) {
            if (e.code().startsWith(NOT_WRITTEN) || e.getMessage().contains(RESTART)) {
                throw new GraphUnavailable("Neo4j cannot go on; make room if its disk is full, and try again", e);
            }
            throw e;
        }
    }

    /** Whether nothing but a restart brings it back, as after a full disk. */
    public boolean needsRestart() {
        return getCause().getMessage() != null && getCause().getMessage().contains(RESTART);
    }
}
