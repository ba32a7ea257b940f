package org.redthread.cli;

import java.util.List;
import org.redthread.Redthread;
import org.redthread.access.Accounts;
import org.redthread.graph.server.Neo4jServer;
import org.redthread.ingest.Samples;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        description = "Starts REST, the web page and, unless NEO4J_URI is set, Neo4j. The default.",
        mixinStandardHelpOptions = true)
final class ServeCommand extends SettingsCommand {
    @Override
    public Integer call() {
        return serve(settings());
    }

    static int serve(List<String> arguments) {
        SpringApplication application = new SpringApplication(Redthread.class);
        application.addInitializers(new StartChecks());
        ConfigurableApplicationContext running = start(application, arguments);
        if (running == null) {
            return 1;
        }
        int samples = running.getBean(Samples.class).readOnce();
        Welcome.print(
                running.getBean(Neo4jServer.class), running.getEnvironment(), running.getBean(Accounts.class), samples);
        return 0;
    }
}
