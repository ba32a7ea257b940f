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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.eval.Scorecard;

/** Pairs of (document, entity) in different documents: which are put together, and which are one by hand. */
final class LinkedPairs {
    /** Of both stretches together, the least that a found and a marked name share. */
    private static final double SHARED = 0.5;

    /** An entity in a document with what it is taken for: names or ids of which a common one makes two the same. */
    private record Item(LinkedDocument document, String entity, Set<String> takenFor) {}

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
        Predicate<Item> ofTheGraph = item -> !others.contains(item.entity());
        score(card, set, ours.values());
        score(card, set + " by exact names", exact.values());
        score(card, set + ", the graph's kinds", with(ofTheGraph, ours.values()));
        score(card, set + ", the graph's kinds by exact names", with(ofTheGraph, exact.values()));
        Predicate<Item> heldBack = item -> item.document().heldBack();
        score(card, set + ", held back", with(heldBack, ours.values()));
        score(card, set + ", held back, the graph's kinds", with(heldBack.and(ofTheGraph), ours.values()));
        List<Item> shown = with(heldBack.negate(), ours.values());
        score(card, set + ", development", shown);
        showWrong(card, said(shown));
    }

    private static List<Item> with(Predicate<Item> kind, Collection<Item> items) {
        return items.stream().filter(kind).toList();
    }

    private static void add(
            Map<List<Object>, Item> items, LinkedDocument document, String entity, Optional<String> takenFor) {
        items.computeIfAbsent(List.of(document.id(), entity), key -> new Item(document, entity, new TreeSet<>()))
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
        Set<Set<Item>> said = said(items);
        Map<String, List<Item>> byEntity = items.stream().collect(Collectors.groupingBy(Item::entity));
        long gold = byEntity.values().stream().flatMap(LinkedPairs::pairs).count();
        long right = said.stream().filter(LinkedPairs::isOne).count();
        card.figure(name + ", F1", 2.0 * right / (said.size() + gold));
        card.figure(name + ", precision", (double) right / said.size());
        card.figure(name + ", recall", (double) right / gold);
    }

    private static Set<Set<Item>> said(Collection<Item> items) {
        Map<String, List<Item>> byGuess = items.stream()
                .flatMap(item -> item.takenFor().stream().map(guess -> Map.entry(guess, item)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byGuess.values().stream().flatMap(LinkedPairs::pairs).collect(Collectors.toSet());
    }

    private static boolean isOne(Set<Item> pair) {
        return pair.stream().map(Item::entity).distinct().count() == 1;
    }

    private static void showWrong(Scorecard card, Set<Set<Item>> said) {
        Map<String, Long> wrong = said.stream()
                .filter(pair -> !isOne(pair))
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
