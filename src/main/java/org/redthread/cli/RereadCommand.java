package org.redthread.cli;

import org.redthread.graph.Rereading;
import org.redthread.graph.Rereadings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

@Command(
        name = "reread",
        description = {
            "Reads all pages again, as this version reads; what was judged stays so.",
            "When it is stopped, the next start goes on with it.",
            "While a service has the data folder, ask it: POST /api/rereading."
        },
        mixinStandardHelpOptions = true)
final class RereadCommand extends SettingsCommand {
    private static final long LOOK_MILLIS = 500;

    @Override
    public Integer call() throws InterruptedException {
        SpringApplication application = part(WithoutWeb.class);
        application.addInitializers(context -> Memory.require());
        try (ConfigurableApplicationContext running = start(application, settings())) {
            return running == null ? 1 : read(running.getBean(Rereadings.class));
        }
    }

    private static int read(Rereadings rereadings) throws InterruptedException {
        Rereading job = rereadings.start();
        try (ProgressLine progress = new ProgressLine()) {
            while (job.endedAt() == null) {
                progress.at(job.pages() - job.left(), job.pages());
                Thread.sleep(LOOK_MILLIS);
                job = rereadings.latest().orElseThrow();
            }
        }
        System.out.println(job.pages() + " pages were read again");
        return 0;
    }
}
