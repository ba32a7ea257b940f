package org.redthread.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line: articles with their mentions and claims, then entities, edges and judgements. */
@Component
class ExportJsonLines implements Export {
    private final NamedQueries graph;
    private final JsonMapper json;

    ExportJsonLines(NamedQueries graph, JsonMapper json) {
        this.graph = graph;
        this.json = json;
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String contentType() {
        return "application/x-ndjson";
    }

    @Override
    public void write(ExportFilter filter, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        graph.each("export-articles", filter.parameters(), row -> lines.write(json.writeValueAsString(article(row))));
        for (String rest : List.of("export-entities", "export-edges", "export-judgements")) {
            graph.each(rest, filter.parameters(), row -> lines.write(json.writeValueAsString(row)));
        }
        lines.flush();
    }

    private Map<String, Object> article(Map<String, Object> row) {
        Chains read = json.convertValue(row, Chains.class);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", "article");
        line.putAll(row);
        line.remove("entities");
        line.remove("claims");
        line.put("mentions", Articles.Chain.all(read.entities(), read.text()));
        line.put("claims", row.get("claims"));
        return line;
    }

    private record Chains(String text, List<Articles.Chain> entities) {}
}
