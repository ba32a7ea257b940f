package org.redthread.cli;

import java.nio.file.Path;
import org.redthread.access.Accounts;
import org.redthread.graph.server.Neo4jServer;
import org.springframework.core.env.Environment;

/** What to open next. */
final class Welcome {
    private Welcome() {}

    static void print(Neo4jServer neo4j, Environment settings, Accounts accounts, int samples) {
        String rest = Reach.address(settings);
        String key = accounts.areOn() ? "-H 'Authorization: Bearer KEY' " : "";
        System.out.println();
        System.out.println("  Page       " + rest + "/");
        if (neo4j.browserUrl() == null) {
            System.out.println("  Graph      " + neo4j.uri() + ", user " + neo4j.username());
        } else {
            System.out.println("  Graph      " + neo4j.browserUrl() + "  (Neo4j Browser)");
            // the password itself might end up in a log
            System.out.println("             connect to " + neo4j.uri() + ", user " + neo4j.username()
                    + ", password in " + Path.of(settings.getRequiredProperty("redthread.data"), "neo4j-password"));
        }
        System.out.println("  REST       " + rest + "/swagger-ui/index.html");
        System.out.println("  Question   curl " + key + "'" + rest + "/api/claims?type=SANCTIONED_BY'");
        System.out.println("  Add pages  curl " + key + "-H 'Content-Type: text/plain' --data-binary @FILE " + rest
                + "/api/pages");
        System.out.println("  Stop       Ctrl-C");
        System.out.println();
        if (samples > 0) {
            System.out.println("  Now reading the " + samples + " sample pages.");
            System.out.println();
        }
    }
}
