package org.redthread.query;

import java.util.List;
import java.util.stream.IntStream;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** How near an entity is to a restriction: a sanction, an export control, a warrant, a charge. */
@Service
public class Exposures {
    private static final List<String> RESTRICTIONS =
            List.of("SANCTIONED_BY", "EXPORT_CONTROLLED_BY", "WANTED_BY", "EXTRADITION_SOUGHT_BY", "CHARGED_BY");

    private static final int MOST = 20;
    private static final String END = "restriction ";

    private final NamedQueries graph;
    private final Entities entities;
    private final Evidence evidence;

    Exposures(NamedQueries graph, Entities entities, Evidence evidence) {
        this.graph = graph;
        this.entities = entities;
        this.evidence = evidence;
    }

    /**
     * The best chains from {@code id} to a restriction, the best first. Who is under the same restriction, or restricted by
     * the same country, is not connected by that alone.
     *
     * @param to restriction types, or ids of entities that restrict; all when it is empty
     * @param maxHops at most so many edges, the restriction included
     */
    public List<Exposure> of(String id, List<String> to, int maxHops) {
        to.forEach(this::requireEnd);
        Frontier frontier = new Frontier(graph, "neighbours", id);
        Surroundings around = new Surroundings();
        for (int hop = 0; hop < maxHops && !frontier.ended(); hop++) {
            for (Step step : frontier.grow()) {
                if (!RESTRICTIONS.contains(step.type())) {
                    around.add(step);
                } else if (step.outgoing() && (to.isEmpty() || to.contains(step.type()) || to.contains(step.other()))) {
                    around.addEnd(step, END + step.type() + " " + step.other());
                }
            }
        }
        if (around.isEmpty()) {
            entities.require(id);
        }
        List<Surroundings.Way> ways = around.best(id, place -> place.startsWith(END), maxHops, MOST);
        List<List<Path.Hop>> hops =
                evidence.ofClaims(ways.stream().map(Surroundings.Way::steps).toList());
        return IntStream.range(0, ways.size())
                .mapToObj(i -> new Exposure(ways.get(i).score(), parts(ways.get(i)), hops.get(i)))
                .toList();
    }

    private void requireEnd(String end) {
        if (RESTRICTIONS.contains(end)) {
            return;
        }
        try {
            entities.require(end);
        } catch (Unknown e) {
            throw new WrongInput("to '" + end + "' is unknown; send " + String.join(", ", RESTRICTIONS)
                    + ", or the id of an entity that restricts");
        }
    }

    private static Exposure.Parts parts(Surroundings.Way way) {
        double length = Math.pow(Surroundings.HOP, way.steps().size());
        double supported = way.steps().stream().mapToDouble(Step::evidence).reduce(1, (a, b) -> a * b);
        return new Exposure.Parts(length, supported, way.score() / (length * supported));
    }
}
