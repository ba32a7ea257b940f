package org.redthread.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which identities are one entity. A function of what is known, whatever order it came in: judgements first, then links,
 * except where a name could stand for several others or where a person said "different".
 */
public final class Clusters {
    /** How many times the articles of all other readings the first must have, to be meant by a name that has several. */
    private static final int DOMINANT = 9;

    private final Map<String, SortedSet<String>> clusterOf = new TreeMap<>();
    private final List<Judged> apart;

    private Clusters(Collection<String> ids, Collection<Judged> judged) {
        ids.forEach(id -> clusterOf.put(id, new TreeSet<>(Set.of(id))));
        apart = judged.stream()
                .filter(judgement -> judgement.verdict() == Judged.Verdict.different)
                .toList();
    }

    /** Every id is in exactly one of the sets; links and judgements must speak of these ids only. */
    public static List<SortedSet<String>> of(
            Collection<String> ids, Collection<Link> links, Collection<Judged> judged) {
        Clusters clusters = new Clusters(ids, judged);
        judged.stream()
                .filter(judgement -> judgement.verdict() == Judged.Verdict.same)
                .forEach(judgement -> clusters.join(judgement.a(), judgement.b()));
        Map<String, List<Link>> readings =
                links.stream().collect(Collectors.groupingBy(Link::shorter, TreeMap::new, Collectors.toList()));
        readings.values().stream().filter(of -> of.size() == 1).forEach(clusters::follow);
        readings.values().stream().filter(of -> of.size() > 1).forEach(clusters::follow);
        return List.copyOf(new LinkedHashSet<>(clusters.clusterOf.values()));
    }

    private void follow(List<Link> readings) {
        Map<SortedSet<String>, Integer> articles = readings.stream()
                .collect(Collectors.toMap(
                        reading -> clusterOf.get(reading.longer()),
                        Link::articles,
                        Integer::sum,
                        () -> new TreeMap<>(Comparator.comparing(SortedSet::first))));
        int all = articles.values().stream().mapToInt(Integer::intValue).sum();
        articles.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(first -> first.getValue() >= DOMINANT * (all - first.getValue()))
                .map(Map.Entry::getKey)
                .ifPresent(meant -> joinUnlessApart(readings.get(0).shorter(), meant.first()));
    }

    private void joinUnlessApart(String a, String b) {
        Predicate<Judged> between = judgement -> {
            SortedSet<String> one = clusterOf.get(judgement.a());
            SortedSet<String> other = clusterOf.get(judgement.b());
            return one == clusterOf.get(a) && other == clusterOf.get(b)
                    || one == clusterOf.get(b) && other == clusterOf.get(a);
        };
        if (apart.stream().noneMatch(between)) {
            join(a, b);
        }
    }

    private void join(String a, String b) {
        SortedSet<String> one = clusterOf.get(a);
        SortedSet<String> other = clusterOf.get(b);
        if (one != other) {
            one.addAll(other);
            other.forEach(id -> clusterOf.put(id, one));
        }
    }
}
