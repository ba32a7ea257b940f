package org.redthread.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.graph.Rereading;
import org.redthread.graph.Rereadings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "reread",
        description = {
            "Reads all pages again, as this version reads; what was judged stays so.",
            "When it is stopped, the next start goes on with it.",
            "While a service has the data folder, ask it: POST /api/rereading."
        },
        mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 500;

    @ParentCommand
    private RedthreadCommand redthread;

    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        List<String> arguments = new ArrayList<>(redthread.settings());
        arguments.addAll(Settings.check(settings, command.commandLine()));
        SpringApplication application = new SpringApplication(WithoutWeb.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(context -> Memory.require());
        try (ConfigurableApplicationContext running = IngestCommand.start(application, arguments)) {
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
