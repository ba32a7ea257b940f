package org.redthread.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** The ledger: what was stated, by whom, in which sentence. */
@Service
public class Claims {
    private final NamedQueries graph;
    private final Entities entities;

    Claims(NamedQueries graph, Entities entities) {
        this.graph = graph;
        this.entities = entities;
    }

    /** The latest reported first, those of undated reports last. */
    public Listed<ReportedClaim> list(ClaimFilter filter, Slice slice) {
        Cursor after = slice.after("claims", 2);
        Map<String, Object> parameters = filter.parameters();
        parameters.put("date", after.text(0));
        parameters.put("id", after.text(1));
        parameters.put("limit", slice.probe());
        List<String> found = graph.list(filter.query(), parameters, Found.class).stream()
                .map(Found::id)
                .toList();
        if (found.isEmpty()) {
            Stream.of(filter.subject(), filter.object())
                    .filter(Objects::nonNull)
                    .forEach(entities::require);
        }
        Map<String, ReportedClaim> claims = byId(found);
        return Listed.of(
                found.stream().map(claims::get).filter(Objects::nonNull).toList(),
                slice,
                last -> Cursor.at("claims", Objects.requireNonNullElse(last.publishedAt(), ""), last.id()));
    }

    /** Each claim twice, first as it affirms, then as another denies. */
    public Listed<Conflict> conflicts(String type, Slice slice) {
        Cursor after = slice.after("conflicts", 1);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("type", type);
        parameters.put("key", after.text(0));
        parameters.put("limit", slice.probe());
        Listed<Pair> pairs = Listed.of(
                graph.list("conflicts", parameters, Pair.class), slice, last -> Cursor.at("conflicts", last.key()));
        Map<String, ReportedClaim> claims =
                byId(pairs.items().stream().flatMap(Pair::ids).toList());
        return pairs.map(pair -> new Conflict(pair.type(), claims.get(pair.a()), claims.get(pair.b())));
    }

    /** An entity's claims in time order, undated ones last. */
    public Listed<TimelineEntry> timeline(String entity, Period period, Slice slice) {
        Cursor after = slice.after("timeline", 2);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", entity);
        parameters.put("since", period.since());
        parameters.put("before", period.before());
        parameters.put("date", after.text(0));
        parameters.put("claim", after.text(1));
        parameters.put("limit", slice.probe());
        List<Moment> found = graph.list("timeline", parameters, Moment.class);
        if (found.isEmpty()) {
            entities.require(entity);
        }
        Listed<Moment> moments = Listed.of(
                found,
                slice,
                last -> Cursor.at("timeline", Objects.requireNonNullElse(last.date(), "9999"), last.id()));
        Map<String, ReportedClaim> claims =
                byId(moments.items().stream().map(Moment::id).toList());
        return moments.map(each -> new TimelineEntry(each.date(), each.dateFrom(), claims.get(each.id())));
    }

    Map<String, ReportedClaim> byId(Collection<String> ids) {
        return graph.list("claims", Map.of("ids", List.copyOf(ids)), ReportedClaim.class).stream()
                .collect(Collectors.toMap(ReportedClaim::id, Function.identity(), (a, b) -> a));
    }

    private record Found(String id) {}

    private record Pair(String key, String type, String a, String b) {
        Stream<String> ids() {
            return Stream.of(a, b);
        }
    }

    private record Moment(String id, String date, String dateFrom) {}
}
