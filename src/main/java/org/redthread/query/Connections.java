package org.redthread.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** What an entity is connected to, and why. */
@Service
public class Connections {
    private final NamedQueries graph;
    private final Entities entities;

    Connections(NamedQueries graph, Entities entities) {
        this.graph = graph;
        this.entities = entities;
    }

    /** Which edges are wanted; a null list restricts nothing. */
    public record Filter(List<String> types, List<String> statuses, Period period, int minSources) {}

    /** The best supported first. */
    public Listed<Connection> of(String entity, Filter filter, Slice slice) {
        entities.one(entity);
        Cursor after = slice.after("connections", 2);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", entity);
        parameters.put("types", filter.types());
        parameters.put("status", filter.statuses());
        parameters.put("since", filter.period().since());
        parameters.put("before", filter.period().before());
        parameters.put("minSources", filter.minSources());
        parameters.put("sources", after.number(0));
        parameters.put("key", after.text(1));
        parameters.put("limit", slice.probe());
        return Listed.of(
                graph.list("connections", parameters, Connection.class),
                slice,
                last -> Cursor.at("connections", last.sources(), key(last)));
    }

    private static String key(Connection edge) {
        return edge.from().id() + " " + edge.type() + " " + edge.to().id();
    }
}
