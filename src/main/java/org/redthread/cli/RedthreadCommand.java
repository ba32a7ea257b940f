package org.redthread.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.RedthreadException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The command line; without a command it serves. */
@Command(
        name = "redthread",
        description = "Reads news pages and links the same people, companies and countries across stories.",
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            ListCommand.class,
            WorkerCommand.class,
            ExtractCommand.class,
            CheckCommand.class,
            RetryCommand.class,
            RereadCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AccountCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nSettings for serve, ingest, list, worker and check:%n",
        footer = {
            "  --server.port=PORT               REST and web page (8080)",
            "  --redthread.data=DIR             the embedded Neo4j keeps all in it (data)",
            "  --redthread.neo4j.bolt-port=PORT of the embedded Neo4j (7687; 0: any free one)",
            "  --redthread.neo4j.http-port=PORT of Neo4j Browser (7474; 0: any free one)",
            "  --redthread.samples=false        no sample pages at the first start",
            "  --spring.kafka.bootstrap-servers=HOST:PORT  Apache Kafka shares pages out among workers",
            "  --redthread.profile=PROFILE      fast (mentions only), balanced or thorough (balanced)",
            "  --redthread.fetch=true           fetch pages of which only the url is given",
            "  --redthread.watch-folder=DIR     read all files in it, also those that come later",
            "  --redthread.most-waiting=NUMBER  of pages that may wait to be read (10000)",
            "  --server.address=ADDRESS         beyond this machine it needs accounts and TLS (127.0.0.1)",
            "Any other setting of Spring Boot is given the same way.",
            "With NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD in the environment",
            "that Neo4j is used, and none is started."
        })
public class RedthreadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Runs what the arguments say and returns the exit status; 0 also when a server was started and goes on running. */
    public static int run(String... arguments) {
        return new CommandLine(new RedthreadCommand())
                .setParameterExceptionHandler(RedthreadCommand::explain)
                .setExecutionExceptionHandler(RedthreadCommand::tell)
                .execute(arguments);
    }

    /** Those before the name of a command. */
    List<String> settings() {
        return Settings.check(settings, command.commandLine());
    }

    /** For a command that has none, and is not asked for them by picocli because this one has. */
    void requireNoSettings() {
        if (!settings.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Not an option of this command: " + settings.get(0));
        }
    }

    @Override
    public Integer call() {
        return ServeCommand.serve(settings());
    }

    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .println(wrong.getMessage() + " (" + command.getCommandSpec().qualifiedName()
                        + " --help lists what there is)");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** One line for what is thrown on purpose; anything else is a fault of ours and keeps its trace. */
    private static int tell(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (!(failure instanceof RedthreadException)) {
            throw failure;
        }
        command.getErr().println("redthread: " + failure.getMessage());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
