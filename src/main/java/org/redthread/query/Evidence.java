package org.redthread.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;

/** Puts sentences to the steps of ways. */
@Component
class Evidence {
    private final NamedQueries graph;

    Evidence(NamedQueries graph) {
        this.graph = graph;
    }

    List<Path.Hop> ofClaims(List<Step> steps) {
        return graph.list(
                "evidence",
                edges(
                        steps,
                        step -> Map.of(
                                "from", step.from(),
                                "type", step.type(),
                                "to", step.to(),
                                "status", step.status(),
                                "sources", step.sources())),
                Path.Hop.class);
    }

    /** Being mentioned together has no direction, so these hops take the way's. */
    List<Path.Hop> ofMentions(List<Step> steps) {
        return graph
                .list(
                        "evidence-of-mentions",
                        edges(steps, step -> Map.of("from", step.id(), "to", step.other())),
                        Together.class)
                .stream()
                .map(Together::hop)
                .toList();
    }

    private static Map<String, Object> edges(List<Step> steps, Function<Step, Map<String, Object>> edge) {
        return Map.of("edges", steps.stream().map(edge).toList());
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
