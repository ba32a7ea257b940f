package org.redthread.graph;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.redthread.RedthreadException;

/** The graph gives no answer now; the same question may be answered later. */
public class GraphUnavailable extends RedthreadException {
    GraphUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the driver says of a server that is gone, in our words. */
    static <T> T told(Supplier<T> question) {
        try {
            return question.get();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new GraphUnavailable("Neo4j does not answer; try again in a moment", e);
        }
    }
}
