package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.page.Article;
import org.redthread.resolve.Sightings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document whose names are marked and linked by hand.
 *
 * @param gold by name's place the id of what it means
 */
record LinkedDocument(String id, String text, List<Name> names, Map<Name, String> gold) {
    private static final Countries COUNTRIES = new Countries();

    static List<LinkedDocument> read(Path jsonl) throws IOException {
        List<LinkedDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(jsonl)) {
            JsonNode json = JsonMapper.shared().readTree(line);
            List<Name> names = new ArrayList<>();
            Map<Name, String> gold = new HashMap<>();
            for (JsonNode label : json.get("labels")) {
                int start = label.get("span").get(0).asInt();
                String text = json.get("text")
                        .asString()
                        .substring(start, label.get("span").get(1).asInt());
                Name name = name(text, start, label.get("type").asString());
                names.add(name);
                // what no base knows is labelled alike and may be anything
                if (label.get("entity_id").asString().startsWith("Q")) {
                    gold.put(name, label.get("entity_id").asString());
                }
            }
            documents.add(new LinkedDocument(
                    jsonl.getFileName() + "#" + json.get("id"), json.get("text").asString(), names, gold));
        }
        return documents;
    }

    /** The type is given as the name is: a person, a country or place, else an organisation. */
    private static Name name(String text, int start, String wikidata) {
        List<CoreLabel> words = Arrays.stream(text.split(" "))
                .map(word -> {
                    CoreLabel label = new CoreLabel();
                    label.setWord(word);
                    label.setBeginPosition(start);
                    label.setEndPosition(start + text.length());
                    return label;
                })
                .toList();
        String iso2 = COUNTRIES.named(text).map(Countries.Country::iso2).orElse(null);
        EntityType type = wikidata.contains("Q215627")
                ? EntityType.Person
                : iso2 != null
                        ? EntityType.Country
                        : wikidata.contains("Q27096213") ? EntityType.Place : EntityType.Organization;
        return new Name(
                words, 0, words.size(), text, type, Mention.Form.name, type == EntityType.Country ? iso2 : null);
    }

    /** The names joined inside the document, as the extractor joins them. */
    Map<Name, LocalEntity> chains() {
        TypeWords words = new TypeWords();
        List<Chain> chains = new ArrayList<>(new PersonChains(new FirstNames()).join(of(EntityType.Person)));
        chains.addAll(new OrganizationChains(words, new Countries(), new Parties())
                .join(of(EntityType.Organization), new Acronyms(List.of(), words)));
        Map<String, Chain> same = new LinkedHashMap<>();
        for (Name name : names) {
            if (name.type() == EntityType.Country || name.type() == EntityType.Place) {
                same.computeIfAbsent(name.iso2() == null ? name.text() : name.iso2(), key -> new Chain(name.type()))
                        .add(name);
            }
        }
        chains.addAll(same.values());
        Map<Name, LocalEntity> entities = new HashMap<>();
        for (Chain chain : chains) {
            String iso2 = chain.names().get(0).iso2();
            LocalEntity entity = new LocalEntity(
                    "e" + entities.size(),
                    chain.type(),
                    iso2 == null ? chain.texts().get(0) : COUNTRIES.name(iso2),
                    chain.texts(),
                    iso2,
                    chain.local(),
                    false);
            chain.names().forEach(name -> entities.put(name, entity));
        }
        return entities;
    }

    /** What it says of each entity in it. */
    Sightings sightings(Map<Name, LocalEntity> chains) {
        return new Sightings(
                article(), new Extraction(List.copyOf(Set.copyOf(chains.values())), mentions(chains), List.of(), null));
    }

    List<Mention> mentions(Map<Name, LocalEntity> chains) {
        return chains.entrySet().stream()
                .map(chain -> new Mention(
                        chain.getKey().span(),
                        chain.getKey().text(),
                        chain.getKey().type(),
                        Mention.Form.name,
                        chain.getValue().ref()))
                .toList();
    }

    private Article article() {
        return new Article(id, 0, null, text, null, null, null, null, null, "en");
    }

    private List<Name> of(EntityType type) {
        return names.stream().filter(name -> name.type() == type).toList();
    }
}
