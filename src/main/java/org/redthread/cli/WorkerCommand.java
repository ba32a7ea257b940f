package org.redthread.cli;

import org.redthread.RedthreadException;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import picocli.CommandLine.Command;

@Command(
        name = "worker",
        description = {
            "Reads pages for a service on another machine until it is stopped; any number of workers share the pages.",
            "It needs the service's Apache Kafka (--spring.kafka.bootstrap-servers=HOST:PORT) and its Neo4j (NEO4J_URI)."
        },
        mixinStandardHelpOptions = true)
final class WorkerCommand extends SettingsCommand {
    @Override
    public Integer call() {
        SpringApplication application = part(WithoutWeb.class);
        application.setKeepAlive(true);
        application.addInitializers(context -> {
            Memory.require();
            requireOthers(context.getEnvironment());
        });
        if (start(application, settings()) == null) {
            return 1;
        }
        System.out.println("Reading pages as they come. Stop with Ctrl-C.");
        return 0;
    }

    private static void requireOthers(Environment settings) {
        if (!StringUtils.hasText(settings.getProperty("spring.kafka.bootstrap-servers"))) {
            throw new RedthreadException("A worker is given its pages by Apache Kafka: name the service's broker with"
                    + " --spring.kafka.bootstrap-servers=HOST:PORT.");
        }
        if (!StringUtils.hasText(settings.getProperty("NEO4J_URI"))) {
            throw new RedthreadException("A worker writes into the service's Neo4j: name it in NEO4J_URI,"
                    + " NEO4J_USERNAME and NEO4J_PASSWORD.");
        }
    }
}
