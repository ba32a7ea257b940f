package org.redthread.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redthread.graph.server.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Puts a backup into a data folder that holds no graph yet.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private DataSetting data;

    @Parameters(paramLabel = "FILE", description = "what backup made")
    private Path file;

    @Override
    public Integer call() {
        Backup.restore(file, data.folder());
        System.out.println("The graph of " + file + " is in " + data.folder() + "; serve it with --redthread.data="
                + data.folder());
        return 0;
    }
}
