package org.redthread.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.redthread.graph.RecordedQueries;
import tools.jackson.databind.json.JsonMapper;

/** What the export as JSON lines says of a graph. */
public record GraphExport(List<String> lines) {
    private static final int SHOWN = 200;

    public static GraphExport of(Driver driver) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExportJsonLines(new RecordedQueries(driver), JsonMapper.shared())
                .write(new ExportFilter(Period.of(null, null), null), bytes);
        return new GraphExport(bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** The lines that only one of the two has, shortened. */
    public List<String> differences(GraphExport other) {
        List<String> differences = new ArrayList<>(without(lines, other.lines()));
        differences.addAll(without(other.lines(), lines));
        return differences;
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        left.removeAll(others);
        return left.stream()
                .map(line -> line.substring(0, Math.min(SHOWN, line.length())))
                .toList();
    }
}
