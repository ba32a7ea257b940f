package org.redthread.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.redthread.extract.ClaimTypes;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;

/**
 * A zip of CSV files that {@code neo4j-admin database import full @import.txt} makes a store of, with all that the graph holds:
 * a file a kind of node, and one a kind of relationship. Watchlists are no news and stay out, as their secrets must.
 */
@Component
class ExportCsv implements Export {
    private static final String FINGERPRINT = "Fingerprint";
    private static final List<String> NODES =
            List.of("Page", "Article", "Story", "Claim", "Entity", "Name", "Judgement", FINGERPRINT);

    private static final List<Link> LINKS = List.of(
            new Link("Page", "Article", List.of("CONTAINS")),
            new Link("Article", "Article", List.of("COPY_OF", "SAME_EVENT")),
            new Link("Article", "Story", List.of("PART_OF")),
            new Link("Article", "Entity", List.of("MENTIONS")),
            new Link("Article", "Claim", List.of("STATES")),
            new Link("Claim", "Entity", List.of("SUBJECT", "OBJECT", "ATTRIBUTED_TO")),
            new Link("Entity", "Entity", ClaimTypes.ALL),
            new Link("Name", "Entity", List.of("NAMES")),
            new Link("Name", "Name", List.of("SAME_AS", "JUDGED")),
            new Link("Judgement", "Entity", List.of("ABOUT")));

    private final NamedQueries graph;

    ExportCsv(NamedQueries graph) {
        this.graph = graph;
    }

    private record Link(String from, String to, List<String> types) {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String contentType() {
        return "application/zip";
    }

    @Override
    public void write(ExportFilter filter, OutputStream out) throws IOException {
        List<CsvFile.Property> properties = graph.list("property-types", Map.of(), CsvFile.Property.class);
        ZipOutputStream zip = new ZipOutputStream(out);
        List<String> arguments = new ArrayList<>(List.of(
                "--multiline-fields=true",
                "--array-delimiter=U+001F",
                // what came in while the files were written may be in one and not yet in another
                "--skip-bad-relationships=true"));
        Lines lines = new Lines(zip);
        for (String label : NODES) {
            CsvFile file = CsvFile.nodes(label, label.equals(FINGERPRINT) ? "article" : "id", properties);
            arguments.add("--nodes=" + file.name());
            zip.putNextEntry(new ZipEntry(file.name()));
            CsvFile.Row row = file.to(lines);
            graph.each(
                    "export-nodes",
                    parameters(filter, "label", label),
                    node -> row.write(List.of(node.get("id")), (Map<?, ?>) node.get("properties"), node.get("labels")));
            lines.flush();
        }
        for (Link link : LINKS) {
            CsvFile file = CsvFile.relationships(link.from(), link.to(), link.types(), properties);
            arguments.add("--relationships=" + file.name());
            zip.putNextEntry(new ZipEntry(file.name()));
            CsvFile.Row row = file.to(lines);
            Map<String, Object> parameters = parameters(filter, "from", link.from());
            parameters.put("to", link.to());
            graph.each(
                    "export-relationships",
                    parameters,
                    each -> row.write(
                            List.of(each.get("from"), each.get("to")),
                            (Map<?, ?>) each.get("properties"),
                            each.get("type")));
            lines.flush();
        }
        zip.putNextEntry(new ZipEntry("import.txt"));
        zip.write((String.join("\n", arguments) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static Map<String, Object> parameters(ExportFilter filter, String name, String value) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put(name, value);
        return parameters;
    }
}
