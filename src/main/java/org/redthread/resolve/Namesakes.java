package org.redthread.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * Which articles that use one full name mean one person. A function of what they say and of what people judged, whatever order
 * it came in: the articles most alike are joined first, and none is joined where something contradicts.
 */
public final class Namesakes {
    /** So many articles of one name are told apart; what more there are mean whom most of these mean. */
    public static final int MOST = 100;

    private final Map<String, SortedSet<String>> personOf = new TreeMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private final double rarity;

    private record Pair(Sighting a, Sighting b, double score, boolean contradicts) {
        static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(pair -> pair.a().article())
                .thenComparing(pair -> pair.b().article());

        boolean isSame() {
            return !contradicts && score >= NamesakeMatch.SAME;
        }

        String other(String article) {
            return a.article().equals(article) ? b.article() : a.article();
        }
    }

    /**
     * Which bearer of a name an article means, and why.
     *
     * @param as the sense of the name: {@link Identity#sense()}
     * @param nearest the article that tells most alike of the same person, or of another when nothing tells of the same; null
     *     when no other uses the name
     * @param match with it, or null
     */
    public record Placed(String article, String as, String nearest, NamesakeMatch match) {}

    /**
     * What a person has judged: it stays a sense of its own, and means whom this article means.
     *
     * @param as the sense, null for the usual one
     * @param article that was meant by it when it was judged
     */
    public record Pin(String as, String article) {}

    private Namesakes(String key, List<Sighting> sightings, Collection<Pin> pins) {
        sightings.forEach(sighting -> personOf.put(sighting.article(), new TreeSet<>(Set.of(sighting.article()))));
        for (Pin one : pins) {
            pins.stream()
                    .filter(other -> !Objects.equals(one.as(), other.as()))
                    .forEach(other -> keepApart(one.article(), other.article()));
        }
        rarity = NameRarity.of(key);
        for (int i = 0; i < sightings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Sighting a = sightings.get(j);
                Sighting b = sightings.get(i);
                boolean contradicts = Contradiction.between(a, b) != null;
                pairs.add(new Pair(a, b, NamesakeMatch.score(rarity, a, b), contradicts));
                if (contradicts) {
                    keepApart(a.article(), b.article());
                }
            }
        }
        pairs.stream().filter(Pair::isSame).sorted(Pair.MOST_ALIKE).forEach(this::join);
    }

    /** @param sightings at most {@link #MOST}, of one name */
    public static List<Placed> of(String key, Collection<Sighting> sightings, Collection<Pin> pins) {
        List<Sighting> inOrder = sightings.stream()
                .sorted(Comparator.comparing(Sighting::article))
                .toList();
        return new Namesakes(key, inOrder, pins).placed(pins);
    }

    private void keepApart(String a, String b) {
        apart.computeIfAbsent(a, any -> new HashSet<>()).add(b);
        apart.computeIfAbsent(b, any -> new HashSet<>()).add(a);
    }

    private void join(Pair pair) {
        SortedSet<String> one = personOf.get(pair.a().article());
        SortedSet<String> other = personOf.get(pair.b().article());
        if (one != other && one.stream().noneMatch(article -> isApart(article, other))) {
            one.addAll(other);
            other.forEach(article -> personOf.put(article, one));
        }
    }

    private boolean isApart(String article, Set<String> others) {
        return !Collections.disjoint(others, apart.getOrDefault(article, Set.of()));
    }

    private List<Placed> placed(Collection<Pin> pins) {
        SortedMap<String, SortedSet<String>> people = new TreeMap<>();
        personOf.values().forEach(person -> people.put(person.first(), person));
        Map<String, String> judged = new HashMap<>();
        pins.stream()
                .filter(pin -> pin.as() != null && personOf.containsKey(pin.article()))
                .forEach(pin -> judged.put(personOf.get(pin.article()).first(), pin.as()));
        String usual = usual(pins, people, judged.keySet());
        Map<String, Pair> nearest = nearest();
        List<Placed> placed = new ArrayList<>();
        for (String article : personOf.keySet()) {
            String person = personOf.get(article).first();
            String as = person.equals(usual) ? null : judged.getOrDefault(person, person);
            Pair pair = nearest.get(article);
            placed.add(
                    pair == null
                            ? new Placed(article, as, null, null)
                            : new Placed(
                                    article, as, pair.other(article), NamesakeMatch.of(rarity, pair.a(), pair.b())));
        }
        return placed;
    }

    /** Whom a person judged by the bare name; else who is meant most often, of several the first. */
    private String usual(Collection<Pin> pins, Map<String, SortedSet<String>> people, Set<String> judgedOtherwise) {
        return pins.stream()
                .filter(pin -> pin.as() == null && personOf.containsKey(pin.article()))
                .map(Pin::article)
                .min(Comparator.naturalOrder())
                .map(article -> personOf.get(article).first())
                .orElseGet(() -> people.keySet().stream()
                        .filter(person -> !judgedOtherwise.contains(person))
                        .max(Comparator.comparingInt(
                                        (String person) -> people.get(person).size())
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(null));
    }

    /** For each article the pair that says most of whom it means: the most alike of one person, else of two. */
    private Map<String, Pair> nearest() {
        Comparator<Pair> order =
                Comparator.comparing((Pair pair) -> !isOne(pair)).thenComparing(Pair.MOST_ALIKE);
        Map<String, Pair> nearest = new HashMap<>();
        for (Pair pair : pairs) {
            nearest.merge(pair.a().article(), pair, BinaryOperator.minBy(order));
            nearest.merge(pair.b().article(), pair, BinaryOperator.minBy(order));
        }
        return nearest;
    }

    private boolean isOne(Pair pair) {
        return personOf.get(pair.a().article()) == personOf.get(pair.b().article());
    }
}
