package org.redthread.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** What an entity is connected to, and why. */
@Service
public class Connections {
    private static final String LIST = "connections";

    private final NamedQueries graph;
    private final Entities entities;

    Connections(NamedQueries graph, Entities entities) {
        this.graph = graph;
        this.entities = entities;
    }

    /** Which edges are wanted; a null list restricts nothing. */
    public record Filter(List<String> types, List<String> statuses, Period period, int minSources) {}

    /** The best supported first; of more than {@value Ranking#MOST} those beyond come in the order of their keys. */
    public Listed<Connection> of(String entity, Filter filter, Slice slice) {
        Map<String, Object> parameters = parameters(entity, filter, slice);
        if (slice.cursor() != null) {
            return onwards(Ranking.resume(LIST, slice), parameters, slice);
        }
        List<Row> rows = rows(parameters);
        if (rows.isEmpty()) {
            entities.require(entity);
            return new Listed<>(List.of(), null);
        }
        List<String> keys = Stream.concat(rows.stream().map(Row::key), rows.get(0).following().stream())
                .toList();
        return new Listed<>(
                rows.stream().map(Row::connection).toList(),
                cursor(Ranking.begin(keys).after(slice.limit())));
    }

    private Listed<Connection> onwards(Ranking ranking, Map<String, Object> parameters, Slice slice) {
        if (!ranking.ended()) {
            return new Listed<>(told(ranking.part(slice.limit()), parameters), cursor(ranking.after(slice.limit())));
        }
        parameters.put("ranked", ranking.keys());
        parameters.put("key", ranking.rest());
        List<String> keys = graph.list("connections-rest", parameters, Key.class).stream()
                .map(Key::key)
                .toList();
        boolean more = keys.size() == slice.limit();
        return new Listed<>(
                told(keys, parameters),
                more ? ranking.afterRest(keys.get(keys.size() - 1)).cursor(LIST) : null);
    }

    private static String cursor(Ranking next) {
        return next.ended() && !next.full() ? null : next.cursor(LIST);
    }

    private List<Connection> told(List<String> keys, Map<String, Object> parameters) {
        parameters.put("keys", keys);
        parameters.put("limit", keys.size());
        Map<String, Connection> known =
                rows(parameters).stream().collect(Collectors.toMap(Row::key, Row::connection, (a, b) -> a));
        return keys.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private List<Row> rows(Map<String, Object> parameters) {
        return graph.list(LIST, parameters, Row.class);
    }

    private static Map<String, Object> parameters(String entity, Filter filter, Slice slice) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", entity);
        parameters.put("types", filter.types());
        parameters.put("status", filter.statuses());
        parameters.put("since", filter.period().since());
        parameters.put("before", filter.period().before());
        parameters.put("minSources", filter.minSources());
        parameters.put("most", Ranking.MOST);
        parameters.put("limit", slice.limit());
        parameters.put("keys", null);
        return parameters;
    }

    /** @param following the keys of those beyond the limit; null but for the first */
    private record Row(String key, Connection connection, List<String> following) {}

    private record Key(String key) {}
}
