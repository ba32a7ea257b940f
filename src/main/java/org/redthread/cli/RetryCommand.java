package org.redthread.cli;

import org.redthread.graph.Repeats;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

@Command(
        name = "retry",
        description = {
            "Lets all pages that failed be read again, by the service or by ingest.",
            "While a service has the data folder, ask it: POST /api/ingest/retry."
        },
        mixinStandardHelpOptions = true)
final class RetryCommand extends SettingsCommand {
    @Override
    public Integer call() {
        try (ConfigurableApplicationContext running = start(part(GraphAlone.class), settings())) {
            if (running == null) {
                return 1;
            }
            System.out.println(running.getBean(Repeats.class).retryAll() + " pages are read again at the next start");
            return 0;
        }
    }
}
