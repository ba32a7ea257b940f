package org.redthread.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/** Remembers which queries a question is made of. */
public final class RecordedQueries extends NamedQueries {
    private final List<Asked> asked = new ArrayList<>();

    public RecordedQueries(Driver driver) throws IOException {
        super(driver, new JsonMapper());
    }

    /** @param text as it stands in {@code cypher/queries} */
    public record Asked(String name, String text, Map<String, Object> parameters) {}

    @Override
    public <T> List<T> list(String name, Map<String, Object> parameters, Class<T> shape) {
        // a copy: some parameters are changed for the next query of the same question
        asked.add(new Asked(name, text(name), new java.util.HashMap<>(parameters)));
        return super.list(name, parameters, shape);
    }

    /** What was asked since the last call. */
    public List<Asked> taken() {
        List<Asked> taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }
}
