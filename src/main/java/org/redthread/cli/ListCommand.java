package org.redthread.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.graph.Checks;
import org.redthread.graph.KnownLists;
import org.redthread.lists.KnownList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "list",
        description = {
            "Reads a list of known people and bodies into the graph: " + KnownList.KINDS + ".",
            "Several files are read as one: sdn.csv alt.csv."
        },
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    private RedthreadCommand redthread;

    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Option(names = "--name", required = true, description = "what the list is called")
    private String name;

    @Option(names = "--source", description = "where it is from, such as its URL")
    private String source;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = Checks.class)
    static final class GraphAlone {}

    @Override
    public Integer call() throws IOException {
        List<String> arguments = new ArrayList<>(redthread.settings());
        arguments.addAll(Settings.check(settings, command.commandLine()));
        SpringApplication application = new SpringApplication(GraphAlone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        Path whole = Files.createTempFile("list", null);
        try (ConfigurableApplicationContext running = IngestCommand.start(application, arguments)) {
            if (running == null) {
                return 1;
            }
            try (OutputStream out = Files.newOutputStream(whole)) {
                for (Path file : files) {
                    Files.copy(file, out);
                }
            }
            return report(running.getBean(KnownLists.class).load(name, source, KnownList.open(whole)));
        } finally {
            Files.delete(whole);
        }
    }

    private static int report(KnownLists.Loaded loaded) {
        System.out.printf(
                "%s: %d entries, %d of them sanctioned; %d skipped; id %s%n",
                loaded.format(), loaded.entries(), loaded.sanctioned(), loaded.skips(), loaded.id());
        loaded.skipped().forEach(each -> System.out.println("skipped " + each));
        return 0;
    }
}
