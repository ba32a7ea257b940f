package org.redthread.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.eval.Scorecard;

/** Pairs of (document, entity) in different documents: which are put together, and which are one by hand. */
final class LinkedPairs {
    /** Of both stretches together, the least that a found and a marked name share. */
    private static final double SHARED = 0.5;

    /** An entity in a document with what it is taken for: names or ids of which a common one makes two the same. */
    private record Item(String document, String entity, Set<String> takenFor) {}

    private LinkedPairs() {}

    /** Scores what was read and resolved, and beside it exact names: two that share a surface name are one. */
    static void score(Scorecard card, String set, Map<LinkedDocument, Extraction> read) {
        Map<List<String>, String> resolved = Resolution.of(read);
        Map<List<Object>, Item> ours = new HashMap<>();
        Map<List<Object>, Item> exact = new HashMap<>();
        Set<String> others = new HashSet<>();
        read.forEach((document, extraction) -> {
            others.addAll(document.others());
            document.gold().forEach((span, entity) -> {
                Optional<Mention> found = named(span, extraction);
                add(ours, document, entity, found.map(name -> resolved.get(List.of(document.id(), name.entity()))));
                add(exact, document, entity, found.map(Mention::text));
            });
        });
        score(card, set, ours.values());
        score(card, set + " by exact names", exact.values());
        score(card, set + ", the graph's kinds", without(others, ours.values()));
        score(card, set + ", the graph's kinds by exact names", without(others, exact.values()));
    }

    private static List<Item> without(Set<String> others, Collection<Item> items) {
        return items.stream().filter(item -> !others.contains(item.entity())).toList();
    }

    private static void add(
            Map<List<Object>, Item> items, LinkedDocument document, String entity, Optional<String> takenFor) {
        items.computeIfAbsent(List.of(document.id(), entity), key -> new Item(document.id(), entity, new TreeSet<>()))
                .takenFor()
                .addAll(takenFor.stream().toList());
    }

    /** The name that was found where one is marked. */
    private static Optional<Mention> named(Span marked, Extraction extraction) {
        Function<Mention, Double> shared = mention -> {
            Span span = mention.span();
            double both = Math.min(span.end(), marked.end()) - Math.max(span.start(), marked.start());
            return both / (Math.max(span.end(), marked.end()) - Math.min(span.start(), marked.start()));
        };
        return extraction.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.name || mention.form() == Mention.Form.demonym)
                .filter(mention -> shared.apply(mention) >= SHARED)
                .max(Comparator.comparing(shared));
    }

    private static void score(Scorecard card, String name, Collection<Item> items) {
        Map<String, List<Item>> byGuess = items.stream()
                .flatMap(item -> item.takenFor().stream().map(guess -> Map.entry(guess, item)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<Set<Item>> said =
                byGuess.values().stream().flatMap(LinkedPairs::pairs).collect(Collectors.toSet());
        Map<String, List<Item>> byEntity = items.stream().collect(Collectors.groupingBy(Item::entity));
        long gold = byEntity.values().stream().flatMap(LinkedPairs::pairs).count();
        long right = said.stream()
                .filter(pair -> pair.stream().map(Item::entity).distinct().count() == 1)
                .count();
        card.figure(name + ", F1", 2.0 * right / (said.size() + gold));
        card.figure(name + ", precision", (double) right / said.size());
        card.figure(name + ", recall", (double) right / gold);
        Map<String, Long> wrong = said.stream()
                .filter(pair -> pair.stream().map(Item::entity).distinct().count() > 1)
                .map(pair -> pair.stream().map(Item::entity).sorted().toList().toString())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        wrong.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(8)
                .forEach(each -> card.note("    wrongly one: " + each));
    }

    private static Stream<Set<Item>> pairs(List<Item> items) {
        List<Set<Item>> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!items.get(i).document().equals(items.get(j).document())) {
                    pairs.add(Set.of(items.get(i), items.get(j)));
                }
            }
        }
        return pairs.stream();
    }
}
