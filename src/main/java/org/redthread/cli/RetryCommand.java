package org.redthread.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.graph.Repeats;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "retry",
        description = {
            "Lets all pages that failed be read again, by the service or by ingest.",
            "While a service has the data folder, ask it: POST /api/ingest/retry."
        },
        mixinStandardHelpOptions = true)
final class RetryCommand implements Callable<Integer> {
    @ParentCommand
    private RedthreadCommand redthread;

    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        List<String> arguments = new ArrayList<>(redthread.settings());
        arguments.addAll(Settings.check(settings, command.commandLine()));
        SpringApplication application = new SpringApplication(CheckCommand.GraphAlone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext running = IngestCommand.start(application, arguments)) {
            if (running == null) {
                return 1;
            }
            System.out.println(running.getBean(Repeats.class).retryAll() + " pages are read again at the next start");
            return 0;
        }
    }
}
