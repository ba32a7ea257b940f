package org.redthread.query;

import java.util.List;
import java.util.stream.IntStream;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** How two entities are connected: the ways that a reporter would call good, each hop with its evidence. */
@Service
public class Paths {
    private final NamedQueries graph;
    private final Entities entities;
    private final Evidence evidence;

    Paths(NamedQueries graph, Entities entities, Evidence evidence) {
        this.graph = graph;
        this.entities = entities;
        this.evidence = evidence;
    }

    /** What an edge of a path is made of. */
    public enum Via {
        claims("neighbours"),
        mentions("mentioned-together");

        private final String query;

        Via(String query) {
            this.query = query;
        }
    }

    /**
     * The {@code count} best ways, the best first; none when there is none.
     *
     * @param from an entity's id, or a name that exactly one has
     * @throws Unknown when an end is not in the graph
     */
    public List<Path> between(String from, String to, int maxHops, int count, Via via) {
        String start = entities.meant("from", from);
        String end = entities.meant("to", to);
        if (start.equals(end)) {
            throw new WrongInput("from and to are the same entity; send two");
        }
        List<Surroundings.Way> ways = around(start, end, maxHops, via).different(start, end::equals, maxHops, count);
        List<List<Path.Hop>> hops =
                hops(ways.stream().map(Surroundings.Way::steps).toList(), via);
        return IntStream.range(0, ways.size())
                .mapToObj(i -> new Path(ways.get(i).score(), hops.get(i)))
                .toList();
    }

    private List<List<Path.Hop>> hops(List<List<Step>> ways, Via via) {
        return via == Via.claims ? evidence.ofClaims(ways) : evidence.ofMentions(ways);
    }

    /** Grows from both ends, always where it is cheaper, until the two can have met on the longest way allowed. */
    private Surroundings around(String start, String end, int maxHops, Via via) {
        Frontier near = new Frontier(graph, via.query, start);
        Frontier far = new Frontier(graph, via.query, end);
        Surroundings around = new Surroundings();
        int hops = Math.max(2, maxHops);
        for (int hop = 1; hop <= hops && !near.ended() && !far.ended(); hop++) {
            boolean nearer = near.cost() <= far.cost();
            Frontier cheaper = nearer ? near : far;
            List<Step> steps = hop < hops ? cheaper.grow() : cheaper.growTowards(nearer ? far : near);
            steps.forEach(around::add);
        }
        return around;
    }
}
