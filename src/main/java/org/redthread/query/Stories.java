package org.redthread.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** What happened, told once however many outlets tell it. */
@Service
public class Stories {
    private final NamedQueries graph;

    Stories(NamedQueries graph) {
        this.graph = graph;
    }

    /** The newest first. */
    public Listed<Story> list(Period period, Slice slice) {
        Cursor after = slice.after("stories", 2);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("since", period.since());
        parameters.put("before", period.before());
        parameters.put("date", after.text(0));
        parameters.put("id", after.text(1));
        parameters.put("limit", slice.probe());
        return Listed.of(
                graph.list("stories", parameters, Story.class),
                slice,
                last -> Cursor.at("stories", Objects.requireNonNullElse(last.firstSeen(), ""), last.id()));
    }

    /** @throws Unknown when there is none */
    public Story.Whole one(String id) {
        return graph.first("story", Map.of("id", id), Story.Whole.class)
                .orElseThrow(() -> new Unknown("no story '" + id + "'; GET /api/stories lists them"));
    }
}
