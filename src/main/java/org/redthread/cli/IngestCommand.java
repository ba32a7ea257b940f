package org.redthread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redthread.RedthreadException;
import org.redthread.ingest.FileIngest;
import org.redthread.ingest.PageFiles;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "ingest",
        description = {
            "Reads files and folders of pages into the graph: " + PageFiles.KINDS + ".",
            "Exit status 1 when pages failed; they are listed."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand extends SettingsCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, and folders with all below them")
    private List<Path> paths;

    @Override
    public Integer call() {
        List<String> settings = settings();
        List<Path> files = paths.stream().flatMap(IngestCommand::files).toList();
        SpringApplication application = part(WithoutWeb.class);
        application.addInitializers(context -> Memory.require());
        try (ConfigurableApplicationContext running = start(application, settings)) {
            if (running == null) {
                return 1;
            }
            return report(read(running.getBean(FileIngest.class), files));
        }
    }

    private static Stream<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new RedthreadException("There is no file or folder " + path + "; nothing was read.");
        }
        try {
            return Files.isDirectory(path) ? FilesBelow.in(path).stream() : Stream.of(path);
        } catch (IOException e) {
            throw new RedthreadException(path + ": " + PageFiles.trouble(e) + "; nothing was read.", e);
        }
    }

    private static FileIngest.Summary read(FileIngest ingest, List<Path> files) {
        try (ProgressLine progress = new ProgressLine()) {
            return ingest.read(files, progress);
        }
    }

    private static int report(FileIngest.Summary summary) {
        System.out.printf(
                "%d pages: %d read, %d known before, %d failed; %d articles in %d s%n",
                summary.pages(),
                summary.read(),
                summary.known(),
                summary.failures().size(),
                summary.articles(),
                summary.time().toSeconds());
        summary.links().forEach(link -> System.out.println("link, not read: " + link.url()));
        summary.failures().forEach(failure -> System.err.println("failed: " + failure.name() + ": " + failure.error()));
        return summary.failures().isEmpty() ? 0 : 1;
    }
}
