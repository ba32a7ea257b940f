package org.redthread.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.redthread.graph.Checks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "check",
        description = {
            "Asks the graph whether it contradicts itself. Exit status 1 when it does, with what is wrong.",
            "While a service has the data folder, point NEO4J_URI and NEO4J_PASSWORD at its Neo4j."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    @ParentCommand
    private RedthreadCommand redthread;

    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = Checks.class)
    static final class GraphAlone {}

    @Override
    public Integer call() throws IOException {
        List<String> arguments = new ArrayList<>(redthread.settings());
        arguments.addAll(Settings.check(settings, command.commandLine()));
        SpringApplication application = new SpringApplication(GraphAlone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext running = IngestCommand.start(application, arguments)) {
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
