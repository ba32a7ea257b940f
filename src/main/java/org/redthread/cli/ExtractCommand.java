package org.redthread.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.redthread.RedthreadException;
import org.redthread.extract.Profile;
import org.redthread.ingest.PageFiles;
import org.redthread.page.container.FoundPage;
import org.redthread.query.DryRun;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "extract",
        description = {
            "Prints as JSON what would be read from a file, page by page. Needs no database and writes nothing.",
            "Exit status 1 when a page failed."
        },
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParentCommand
    private RedthreadCommand redthread;

    @Parameters(paramLabel = "FILE", description = "of the kinds " + PageFiles.KINDS)
    private Path file;

    @Option(
            names = "--redthread.profile",
            paramLabel = "PROFILE",
            defaultValue = "balanced",
            description = "fast (mentions only), balanced or thorough (${DEFAULT-VALUE})")
    private String profile;

    @Override
    public Integer call() {
        Profile usual = Profile.named(profile);
        redthread.requireNoSettings();
        List<FoundPage> pages = pages();
        Memory.require();
        // the logs stay silent until they are set up, which nobody does here: only JSON goes to standard output
        LoggingSystem.get(getClass().getClassLoader()).beforeInitialize();
        DryRun dryRun = DryRun.withoutGraph(usual);
        int status = 0;
        for (FoundPage found : pages) {
            try {
                if (found.link() != null) {
                    System.err.println("link, not read: " + found.link().url());
                    continue;
                }
                if (found.page() == null) {
                    throw new RedthreadException(found.error());
                }
                System.out.println(JSON.writeValueAsString(dryRun.read(found.page(), usual)));
            } catch (RedthreadException e) {
                System.err.println("failed: " + found.name() + ": " + e.getMessage());
                status = 1;
            }
        }
        return status;
    }

    private List<FoundPage> pages() {
        List<FoundPage> pages = new ArrayList<>();
        try (InputStream content = Files.newInputStream(file);
                var found = PageFiles.read(file.toString(), content)) {
            found.forEach(pages::add);
            return pages;
        } catch (IOException e) {
            throw new RedthreadException(file + ": " + PageFiles.trouble(e), e);
        } catch (UncheckedIOException e) {
            throw new RedthreadException(file + ": " + PageFiles.trouble(e.getCause()), e);
        }
    }
}
