package org.redthread.query;

import java.util.HashMap;
import java.util.Map;
import org.redthread.graph.Judgement;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** What people decided about who is who. */
@Service
public class Decisions {
    private final NamedQueries graph;

    Decisions(NamedQueries graph) {
        this.graph = graph;
    }

    /** The newest first, those taken back too. */
    public Listed<Judgement> list(Slice slice) {
        Cursor after = slice.after("judgements", 2);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("at", after.text(0));
        parameters.put("id", after.text(1));
        parameters.put("limit", slice.probe());
        return Listed.of(
                graph.list("judgements", parameters, Judgement.class),
                slice,
                last -> Cursor.at("judgements", last.at(), last.id()));
    }

    /** @throws Unknown when there is none */
    public void requireOne(String id) {
        graph.first("judgement", Map.of("id", id), Judgement.class)
                .orElseThrow(() -> new Unknown("no judgement '" + id + "'; GET /api/judgements lists them"));
    }
}
