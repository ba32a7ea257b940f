package org.redthread.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** Why an entity is one: each automatic decision with its score and what added to it. */
@Service
public class Reasons {
    private final NamedQueries graph;
    private final Entities entities;

    Reasons(NamedQueries graph, Entities entities) {
        this.graph = graph;
        this.entities = entities;
    }

    /** What joins its names first, then its mentions. */
    public Listed<Reason> of(String entity, Slice slice) {
        Cursor after = slice.after("decisions", 1);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", entity);
        parameters.put("after", after.text(0));
        parameters.put("limit", slice.probe());
        List<Reason> found = graph.list("decisions", parameters, Reason.class);
        if (found.isEmpty()) {
            entities.require(entity);
        }
        return Listed.of(found, slice, last -> Cursor.at("decisions", last.place()));
    }
}
