package org.redthread.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The one setting of commands that work on the data folder itself. */
final class DataSetting {
    @Option(
            names = "--redthread.data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "folder of the embedded Neo4j (${DEFAULT-VALUE})")
    private Path folder;

    Path folder() {
        return folder;
    }
}
