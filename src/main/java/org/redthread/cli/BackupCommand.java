package org.redthread.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.redthread.graph.server.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Copies all that the embedded Neo4j keeps into a new zip file. Stop the service first.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private DataSetting data;

    @Parameters(paramLabel = "FILE", description = "a new file")
    private Path file;

    @Override
    public Integer call() {
        Backup.write(data.folder(), file);
        System.out.println(file + " holds the graph of " + data.folder()
                + " and its password; keep it where only you can read it.");
        return 0;
    }
}
