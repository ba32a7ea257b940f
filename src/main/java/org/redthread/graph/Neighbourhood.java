package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.resolve.Alias;
import org.redthread.resolve.Clusters;
import org.redthread.resolve.Judged;
import org.redthread.resolve.KnownName;
import org.redthread.resolve.Link;

/**
 * All names that are connected with some by any link or judgement, so that what is decided about them can't depend on
 * anything outside.
 *
 * @param entityOf what each name stands for now, by ids; a name that stands for nothing has no entry
 */
record Neighbourhood(
        Map<String, KnownName> names, Map<String, String> entityOf, Collection<Link> links, Collection<Judged> judged) {

    private static final String NEIGHBOURS =
            """
            UNWIND $ids AS id
            MATCH (n:Name {id: id})
            RETURN n, id,
              [(n)-[:NAMES]->(e:Entity) | e.id] AS entity,
              [(n)-[same:SAME_AS]->(longer) | {shorter: id, longer: longer.id, kind: same.kind, articles: same.articles}]
                + [(n)<-[same:SAME_AS]-(shorter) | {shorter: shorter.id, longer: id, kind: same.kind, articles: same.articles}]
                AS links,
              [(n)-[judged:JUDGED]-(other) | {a: id, b: other.id, verdict: judged.verdict}] AS judged
            """;

    static Neighbourhood of(SimpleQueryRunner tx, Set<String> touched) {
        Map<String, KnownName> names = new TreeMap<>();
        Map<String, String> entityOf = new HashMap<>();
        Set<Link> links = new LinkedHashSet<>();
        Set<Judged> judged = new LinkedHashSet<>();
        Set<String> seen = new TreeSet<>();
        Set<String> next = touched;
        while (!next.isEmpty()) {
            List<Record> rows =
                    tx.run(NEIGHBOURS, Map.of("ids", List.copyOf(next))).list();
            seen.addAll(next);
            Set<String> found = new TreeSet<>();
            for (Record row : rows) {
                names.put(row.get("id").asString(), NameBook.name(row));
                row.get("entity")
                        .values()
                        .forEach(entity -> entityOf.put(row.get("id").asString(), entity.asString()));
                row.get("links").values().forEach(link -> {
                    found.addAll(List.of(
                            link.get("shorter").asString(), link.get("longer").asString()));
                    links.add(new Link(
                            link.get("shorter").asString(),
                            link.get("longer").asString(),
                            Alias.Kind.valueOf(link.get("kind").asString()),
                            link.get("articles").asInt()));
                });
                row.get("judged").values().forEach(judgement -> {
                    found.addAll(List.of(
                            judgement.get("a").asString(), judgement.get("b").asString()));
                    judged.add(new Judged(
                            judgement.get("a").asString(),
                            judgement.get("b").asString(),
                            Judged.Verdict.valueOf(judgement.get("verdict").asString())));
                });
            }
            found.removeAll(seen);
            next = found;
        }
        return new Neighbourhood(names, entityOf, links, judged);
    }

    /** The names of each entity as they should be, all mentioned nowhere left out. */
    List<SortedSet<String>> clusters() {
        return Clusters.of(names.keySet(), links, judged).stream()
                .filter(cluster -> mentioned(cluster).stream().findAny().isPresent())
                .toList();
    }

    List<KnownName> mentioned(Collection<String> cluster) {
        return cluster.stream()
                .map(names::get)
                .filter(name -> name.articles() > 0)
                .toList();
    }

    /** Names that nothing speaks of any more. */
    List<String> forgotten() {
        Map<String, Integer> holds = new TreeMap<>();
        links.forEach(link -> List.of(link.shorter(), link.longer()).forEach(id -> holds.merge(id, 1, Integer::sum)));
        judged.forEach(
                judgement -> List.of(judgement.a(), judgement.b()).forEach(id -> holds.merge(id, 1, Integer::sum)));
        List<String> forgotten = new ArrayList<>(names.keySet());
        forgotten.removeIf(id -> names.get(id).articles() > 0 || holds.containsKey(id));
        return forgotten;
    }
}
