package org.redthread.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** What people watch, what was found for them, and whether they were told. */
@Service
public class Watched {
    private final NamedQueries graph;
    private final Claims claims;

    Watched(NamedQueries graph, Claims claims) {
        this.graph = graph;
        this.claims = claims;
    }

    /** The newest first. */
    public Listed<Watchlist> lists(Slice slice) {
        Cursor after = slice.after("watchlists", 2);
        return Listed.of(
                lists(null, after.text(0), after.text(1), slice.probe()),
                slice,
                last -> Cursor.at("watchlists", last.createdAt(), last.id()));
    }

    /** @throws Unknown when there is none */
    public Watchlist list(String id) {
        return lists(id, null, null, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("no watchlist '" + id + "'; GET /api/watchlists lists them"));
    }

    /**
     * The newest first.
     *
     * @param since a date or instant of the finding, not of the report: what came in late is not missed; or null
     */
    public Listed<Hit> hits(String watchlist, String since, Slice slice) {
        list(watchlist);
        Long number = slice.after("hits", 1).number(0);
        return Listed.of(
                hits(watchlist, null, Period.of(since, null).since(), number, slice.probe()),
                slice,
                last -> Cursor.at("hits", last.number()));
    }

    /** Empty when its page was withdrawn meanwhile. */
    public Optional<Hit> hit(String watchlist, String hit) {
        return hits(watchlist, hit, null, null, 1).stream().findFirst();
    }

    /** The newest hit first. */
    public Listed<Delivery> deliveries(String watchlist, Slice slice) {
        list(watchlist);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("watchlist", watchlist);
        parameters.put("number", slice.after("deliveries", 1).number(0));
        parameters.put("limit", slice.probe());
        return Listed.of(
                graph.list("deliveries", parameters, Delivery.class),
                slice,
                last -> Cursor.at("deliveries", last.number()));
    }

    private List<Watchlist> lists(String one, String at, String id, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("watchlist", one);
        parameters.put("at", at);
        parameters.put("id", id);
        parameters.put("limit", limit);
        return graph.list("watchlists", parameters, Watchlist.class);
    }

    private List<Hit> hits(String watchlist, String hit, String since, Long number, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("watchlist", watchlist);
        parameters.put("hit", hit);
        parameters.put("since", since);
        parameters.put("number", number);
        parameters.put("limit", limit);
        List<Row> rows = graph.list("hits", parameters, Row.class);
        Map<String, ReportedClaim> said =
                claims.byId(rows.stream().flatMap(row -> row.claims().stream()).toList());
        return rows.stream().map(row -> row.with(said)).toList();
    }

    private record Row(
            String id,
            long number,
            String at,
            Hit.Told story,
            Hit.Source article,
            List<EntityRef> entities,
            List<String> claims) {
        Hit with(Map<String, ReportedClaim> said) {
            return new Hit(
                    id,
                    number,
                    at,
                    story,
                    article,
                    entities,
                    claims.stream().map(said::get).filter(Objects::nonNull).toList());
        }
    }
}
