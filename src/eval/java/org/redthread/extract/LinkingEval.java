package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.resolve.Alias;
import org.redthread.resolve.Clusters;
import org.redthread.resolve.Identity;
import org.redthread.resolve.Link;
import org.redthread.resolve.Namesakes;
import org.redthread.resolve.Sighting;
import org.redthread.resolve.Sightings;

/**
 * Linking across documents, named mentions given: over pairs of (document, entity) in different documents, whether both are
 * put together as they are by hand. Beside it the same by exact names: two that share a surface name are one.
 */
class LinkingEval {
    private static final Path FOLDER = Path.of("../shared/bench/linking");

    /** An entity in a document with what it is taken for: names or ids of which a common one makes two the same. */
    private record Item(String document, String entity, Set<String> takenFor) {}

    @Test
    void linksAcrossDocuments() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no linked documents at " + FOLDER);
        Scorecard card = new Scorecard("linking");
        for (String set : List.of("aida-conll-dev", "rss-500", "kore50")) {
            List<LinkedDocument> documents = LinkedDocument.read(FOLDER.resolve(set + ".jsonl"));
            Map<Name, String> ids = new HashMap<>();
            resolve(documents, ids);
            score(card, set, items(documents, (document, name) -> ids.get(name)));
            score(card, set + " by exact names", items(documents, (document, name) -> name.text()));
        }
        card.check();
    }

    private static void resolve(List<LinkedDocument> documents, Map<Name, String> ids) {
        Set<String> all = new TreeSet<>();
        Map<Alias, Integer> aliases = new HashMap<>();
        Map<String, Map<Name, LocalEntity>> chains = new HashMap<>();
        documents.forEach(document -> chains.put(document.id(), document.chains()));
        Map<List<String>, String> senses = senses(documents, chains);
        for (LinkedDocument document : documents) {
            Map<LocalEntity, Identity> known = new HashMap<>();
            chains.get(document.id()).forEach((name, entity) -> {
                Identity usual = Identity.of(entity, document.id());
                String sense = senses.get(List.of(document.id(), usual.id()));
                Identity identity = sense == null ? usual : usual.as(sense);
                ids.put(name, identity.id());
                all.add(identity.id());
                if (known.put(entity, identity) == null) {
                    Alias.of(entity, identity).forEach(alias -> aliases.merge(alias, 1, Integer::sum));
                }
            });
        }
        aliases.keySet()
                .forEach(alias -> Collections.addAll(all, alias.shorter().id(), alias.longer()));
        List<Link> links = aliases.entrySet().stream()
                .map(alias -> new Link(
                        alias.getKey().shorter().id(),
                        alias.getKey().longer(),
                        alias.getKey().kind(),
                        alias.getValue()))
                .toList();
        Map<String, String> cluster = new HashMap<>();
        Clusters.of(all, links, List.of()).forEach(members -> members.forEach(id -> cluster.put(id, members.first())));
        ids.replaceAll((name, id) -> cluster.get(id));
    }

    /** By document and name which of its bearers is meant, where that isn't the usual one. */
    private static Map<List<String>, String> senses(
            List<LinkedDocument> documents, Map<String, Map<Name, LocalEntity>> chains) {
        Map<Identity, List<Sighting>> called = new HashMap<>();
        for (LinkedDocument document : documents) {
            Map<Name, LocalEntity> known = chains.get(document.id());
            Sightings sightings = document.sightings(known);
            Set.copyOf(known.values()).forEach(entity -> {
                Identity identity = Identity.of(entity, document.id());
                if (identity.mayHaveNamesakes()) {
                    called.computeIfAbsent(identity, any -> new ArrayList<>())
                            .add(sightings.of(
                                    entity,
                                    document.mentions(known).stream()
                                            .filter(mention -> mention.entity().equals(entity.ref()))
                                            .toList()));
                }
            });
        }
        Map<List<String>, String> senses = new HashMap<>();
        called.forEach((identity, seen) -> Namesakes.of(
                        identity.key(), seen.stream().limit(Namesakes.MOST).toList(), List.of())
                .forEach(placed -> senses.put(List.of(placed.article(), identity.id()), placed.as())));
        return senses;
    }

    private static Collection<Item> items(
            List<LinkedDocument> documents, BiFunction<LinkedDocument, Name, String> takenFor) {
        Map<List<String>, Item> items = new HashMap<>();
        for (LinkedDocument document : documents) {
            document.gold().forEach((name, entity) -> items.computeIfAbsent(
                            List.of(document.id(), entity), key -> new Item(document.id(), entity, new TreeSet<>()))
                    .takenFor()
                    .add(takenFor.apply(document, name)));
        }
        return items.values();
    }

    private static void score(Scorecard card, String name, Collection<Item> items) {
        Map<String, List<Item>> byGuess = items.stream()
                .flatMap(item -> item.takenFor().stream().map(guess -> Map.entry(guess, item)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<Set<Item>> said =
                byGuess.values().stream().flatMap(LinkingEval::pairs).collect(Collectors.toSet());
        Map<String, List<Item>> byEntity = items.stream().collect(Collectors.groupingBy(Item::entity));
        long gold = byEntity.values().stream().flatMap(LinkingEval::pairs).count();
        long right = said.stream()
                .filter(pair -> pair.stream().map(Item::entity).distinct().count() == 1)
                .count();
        card.figure(name + ", F1", 2.0 * right / (said.size() + gold));
        card.figure(name + ", precision", (double) right / said.size());
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
