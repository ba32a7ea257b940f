package org.redthread.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.redthread.graph.Checks;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        description = {
            "Asks the graph whether it contradicts itself. Exit status 1 when it does, with what is wrong.",
            "While a service has the data folder, point NEO4J_URI and NEO4J_PASSWORD at its Neo4j."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand extends SettingsCommand {
    private static final int SHOWN = 10;

    @Override
    public Integer call() throws IOException {
        try (ConfigurableApplicationContext running = start(part(GraphAlone.class), settings())) {
            return running == null ? 1 : report(running.getBean(Checks.class).run());
        }
    }

    private static int report(Map<String, List<String>> found) {
        found.forEach((check, wrong) -> {
            System.out.println((wrong.isEmpty() ? "ok     " : "broken ") + check);
            wrong.stream().limit(SHOWN).forEach(row -> System.out.println("       " + row));
            if (wrong.size() > SHOWN) {
                System.out.println("       and " + (wrong.size() - SHOWN) + " more");
            }
        });
        return found.values().stream().allMatch(List::isEmpty) ? 0 : 1;
    }
}
