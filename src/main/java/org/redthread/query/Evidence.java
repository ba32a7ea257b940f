package org.redthread.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;

/** Puts sentences to the steps of ways. */
@Component
class Evidence {
    private final NamedQueries graph;

    Evidence(NamedQueries graph) {
        this.graph = graph;
    }

    /** The hops of each way; an edge that several go along is asked for once. */
    List<List<Path.Hop>> ofClaims(List<List<Step>> ways) {
        return hops(
                ways,
                Evidence::edge,
                step -> Map.of(
                        "from", step.from(),
                        "type", step.type(),
                        "to", step.to(),
                        "status", step.status(),
                        "sources", step.sources()),
                edges -> graph.list("evidence", edges, Path.Hop.class),
                hop -> edge(hop.from().id(), hop.type(), hop.to().id()));
    }

    /** Being mentioned together has no direction, so these hops take the way's. */
    List<List<Path.Hop>> ofMentions(List<List<Step>> ways) {
        return hops(
                ways,
                step -> pair(step.id(), step.other()),
                step -> Map.of("from", step.id(), "to", step.other()),
                edges -> graph.list("evidence-of-mentions", edges, Together.class).stream()
                        .map(Together::hop)
                        .toList(),
                hop -> pair(hop.from().id(), hop.to().id()));
    }

    private static List<List<Path.Hop>> hops(
            List<List<Step>> ways,
            Function<Step, String> key,
            Function<Step, Map<String, Object>> parameter,
            Function<Map<String, Object>, List<Path.Hop>> ask,
            Function<Path.Hop, String> keyOf) {
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        ways.forEach(way -> way.forEach(step -> edges.putIfAbsent(key.apply(step), parameter.apply(step))));
        if (edges.isEmpty()) {
            return List.of();
        }
        Map<String, Path.Hop> hops = ask.apply(Map.of("edges", List.copyOf(edges.values()))).stream()
                .collect(Collectors.toMap(keyOf, hop -> hop));
        return ways.stream()
                .map(way -> way.stream()
                        .map(key.andThen(hops::get))
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    private static String edge(Step step) {
        return edge(step.from(), step.type(), step.to());
    }

    private static String edge(String from, String type, String to) {
        return from + ' ' + type + ' ' + to;
    }

    private static String pair(String from, String to) {
        return from + ' ' + to;
    }

    private record Together(
            EntityRef from,
            EntityRef to,
            String text,
            List<Integer> starts,
            List<Integer> otherStarts,
            String article,
            String headline,
            String outlet,
            String url,
            String publishedAt) {

        Path.Hop hop() {
            return new Path.Hop(
                    from,
                    to,
                    "MENTIONED_WITH",
                    null,
                    null,
                    null,
                    null,
                    sentence(),
                    null,
                    article,
                    headline,
                    outlet,
                    url,
                    publishedAt,
                    null,
                    List.of());
        }

        /** The sentence that holds both, or the shortest run of sentences that does. */
        private String sentence() {
            return starts.stream()
                    .flatMap(a -> otherStarts.stream().map(b -> new int[] {Math.min(a, b), Math.max(a, b)}))
                    .min((x, y) -> Integer.compare(x[1] - x[0], y[1] - y[0]))
                    .map(nearest -> Sentences.around(text, nearest[0], nearest[1]))
                    .orElse(headline);
        }
    }
}
