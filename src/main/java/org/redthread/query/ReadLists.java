package org.redthread.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** The lists of known people and bodies in the graph. */
@Service
public class ReadLists {
    private final NamedQueries graph;

    ReadLists(NamedQueries graph) {
        this.graph = graph;
    }

    /** The newest first. */
    public Listed<ReadList> all(Slice slice) {
        Cursor after = slice.after("lists", 2);
        return Listed.of(
                lists(null, after.text(0), after.text(1), slice.probe()),
                slice,
                last -> Cursor.at("lists", last.at(), last.id()));
    }

    /** @throws Unknown when there is none */
    public ReadList one(String id) {
        return lists(id, null, null, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("no list '" + id + "'; GET /api/lists lists them"));
    }

    private List<ReadList> lists(String list, String at, String id, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("list", list);
        parameters.put("at", at);
        parameters.put("id", id);
        parameters.put("limit", limit);
        return graph.list("lists", parameters, ReadList.class);
    }
}
