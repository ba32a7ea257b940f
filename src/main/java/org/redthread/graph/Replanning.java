package org.redthread.graph;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has queries planned anew whenever the graph is four times as large as when they were planned. Our own Neo4j keeps a plan for
 * minutes; one from the first pages, when its samples of the indexes still say that these are empty, reads whole indexes, which
 * costs more with every page.
 */
@Component
class Replanning {
    private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);
    private static final int TIMES = 4;
    private static final long FEWEST = 100;
    private static final String NODES = "MATCH (n) RETURN count(n)";
    private static final String REPLAN = "CALL db.prepareForReplanning(60)";

    private final Driver driver;
    private long planned = -1;

    Replanning(Driver driver) {
        this.driver = driver;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            long nodes = driver.executableQuery(NODES)
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
            // what a server finds in its store when it starts it has sampled
            boolean grown = planned >= 0 && nodes >= TIMES * Math.max(planned, FEWEST);
            planned = planned < 0 || grown ? nodes : planned;
            if (grown) {
                driver.executableQuery(REPLAN).execute();
            }
        } catch (Neo4jException e) {
            // away for now, or someone else's, which plans as its owner likes
            LOG.debug("queries keep their plans", e);
        }
    }
}
