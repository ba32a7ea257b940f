package org.redthread.query;

import java.util.List;

/** A part of the graph to draw; edges name their ends by id. */
public record Canvas(List<Node> nodes, List<Line> edges) {

    /** @param articles how many articles mention it */
    public record Node(String id, String name, String type, long mentions, long articles) {}

    public record Line(
            String from,
            String to,
            String type,
            String status,
            long claims,
            long articles,
            long sources,
            long denials,
            Double confidence,
            String firstReported,
            String lastReported) {}
}
