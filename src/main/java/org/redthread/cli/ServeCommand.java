package org.redthread.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.Redthread;
import org.redthread.access.Accounts;
import org.redthread.graph.server.Neo4jServer;
import org.redthread.ingest.Samples;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "serve",
        description = "Starts REST, the web page and, unless NEO4J_URI is set, Neo4j. The default.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private RedthreadCommand redthread;

    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        List<String> all = new ArrayList<>(redthread.settings());
        all.addAll(Settings.check(settings, command.commandLine()));
        return serve(all);
    }

    static int serve(List<String> arguments) {
        SpringApplication application = new SpringApplication(Redthread.class);
        application.addInitializers(new StartChecks());
        ConfigurableApplicationContext running;
        try {
            running = application.run(arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            // Spring Boot has reported it, see OneLineReport
            return 1;
        }
        int samples = running.getBean(Samples.class).readOnce();
        Welcome.print(
                running.getBean(Neo4jServer.class), running.getEnvironment(), running.getBean(Accounts.class), samples);
        return 0;
    }
}
