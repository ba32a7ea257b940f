package org.redthread.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.redthread.RedthreadException;
import org.redthread.graph.KnownLists;
import org.redthread.lists.KnownList;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        description = {
            "Reads a list of known people and bodies into the graph: " + KnownList.KINDS + ".",
            "Several files are read as one: sdn.csv alt.csv."
        },
        mixinStandardHelpOptions = true)
final class ListCommand extends SettingsCommand {
    @Option(names = "--name", required = true, description = "what the list is called")
    private String name;

    @Option(names = "--source", description = "where it is from, such as its URL")
    private String source;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        List<String> settings = settings();
        Path whole = Files.createTempFile("list", null);
        try {
            putTogether(whole);
            try (ConfigurableApplicationContext running = start(part(GraphAlone.class), settings)) {
                return running == null
                        ? 1
                        : report(running.getBean(KnownLists.class).load(name, source, KnownList.open(whole)));
            }
        } finally {
            Files.delete(whole);
        }
    }

    private void putTogether(Path whole) throws IOException {
        try (OutputStream out = Files.newOutputStream(whole)) {
            for (Path file : files) {
                try {
                    Files.copy(file, out);
                    // where nothing ends the last line, the next file would go on with it
                    out.write('\n');
                } catch (NoSuchFileException e) {
                    throw new RedthreadException("There is no file " + file + "; nothing was loaded.", e);
                } catch (IOException e) {
                    throw new RedthreadException(
                            file + " cannot be read: " + e.getMessage() + "; nothing was loaded.", e);
                }
            }
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
