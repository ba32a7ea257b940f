package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.page.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document whose names are marked and linked by hand.
 *
 * @param gold by place in the text the id of what is named there
 * @param names of persons, organisations and places, and of what the base tells nothing about; what is known to be an event, a
 *     work or a people is named to nobody who keeps no such nodes
 * @param others of these ids those of what the graph has no nodes for: cups, wars, peoples, languages, works
 */
record LinkedDocument(String id, String text, List<Name> names, Map<Span, String> gold, Set<String> others) {
    private static final Countries COUNTRIES = new Countries();

    /** Wikidata's person, organisation or place. */
    private static final String OF_THE_GRAPH = ".*\\b(Q215627|Q43229|Q27096213)\\b.*";

    static List<LinkedDocument> read(Path jsonl) throws IOException {
        List<LinkedDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(jsonl)) {
            JsonNode json = JsonMapper.shared().readTree(line);
            List<Name> names = new ArrayList<>();
            Map<Span, String> gold = new HashMap<>();
            Set<String> others = new HashSet<>();
            for (JsonNode label : json.get("labels")) {
                int start = label.get("span").get(0).asInt();
                String text = json.get("text")
                        .asString()
                        .substring(start, label.get("span").get(1).asInt());
                Name name = name(text, start, label.get("type").asString());
                if (label.get("type").asString().matches(OF_THE_GRAPH + "|OTHER")) {
                    names.add(name);
                }
                // what no base knows is labelled alike and may be anything
                if (label.get("entity_id").asString().startsWith("Q")) {
                    gold.put(name.span(), label.get("entity_id").asString());
                    if (!label.get("type").asString().matches(OF_THE_GRAPH)) {
                        others.add(label.get("entity_id").asString());
                    }
                }
            }
            documents.add(new LinkedDocument(
                    jsonl.getFileName() + "#" + json.get("id"), json.get("text").asString(), names, gold, others));
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
        boolean place = wikidata.contains("Q27096213");
        boolean body = wikidata.contains("Q43229") && !place;
        EntityType type = wikidata.contains("Q215627")
                ? EntityType.Person
                : iso2 != null && (place || wikidata.equals("OTHER"))
                        ? EntityType.Country
                        : place ? EntityType.Place : EntityType.Organization;
        return new Name(
                words,
                0,
                words.size(),
                text,
                type,
                Mention.Form.name,
                type == EntityType.Country || body ? iso2 : null);
    }

    /** The names as they are marked, joined inside the document as the extractor joins them. */
    Extraction given() {
        TypeWords words = new TypeWords();
        String sport = Sport.of(text);
        NationalTeams teams = new NationalTeams(COUNTRIES, sport);
        List<Name> others = new ArrayList<>(of(EntityType.Organization));
        Map<String, Chain> same = new LinkedHashMap<>();
        for (Name name : of(EntityType.Organization)) {
            String team = teams.nameOf(name);
            if (team != null) {
                others.remove(name);
                same.computeIfAbsent(team, any -> Chain.called(team, EntityType.Organization))
                        .add(name);
            }
        }
        List<Chain> chains = new ArrayList<>(new PersonChains(new FirstNames()).join(of(EntityType.Person)));
        TownTeams towns = new TownTeams(sport);
        NationalBodies bodies = new NationalBodies(text, names, COUNTRIES);
        new OrganizationChains(words, COUNTRIES, new Parties())
                .join(others, new Acronyms(List.of(), words))
                .forEach(chain -> {
                    if (chain.texts().stream().allMatch(BareKinds::isOne)) {
                        chain.setLocal();
                    }
                    bodies.told(chain).forEach(body -> chains.add(towns.told(body)));
                });
        for (Name name : names) {
            if (name.type() == EntityType.Country || name.type() == EntityType.Place) {
                same.computeIfAbsent(
                                name.iso2() == null
                                        ? COUNTRIES.land(name.text()).orElse(name.text())
                                        : name.iso2(),
                                key -> new Chain(name.type()))
                        .add(name);
            }
        }
        chains.addAll(same.values());
        List<LocalEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Chain chain : chains) {
            String ref = "e" + entities.size();
            String iso2 =
                    chain.type() == EntityType.Country ? chain.names().get(0).iso2() : null;
            String first = chain.texts().get(0);
            String text = iso2 == null ? COUNTRIES.land(first).orElse(first) : COUNTRIES.name(iso2);
            String name = chain.called() == null ? text : chain.called();
            entities.add(new LocalEntity(ref, chain.type(), name, chain.texts(), iso2, chain.local(), false));
            chain.names()
                    .forEach(each ->
                            mentions.add(new Mention(each.span(), each.text(), each.type(), Mention.Form.name, ref)));
        }
        return new Extraction(entities, mentions, List.of(), null);
    }

    /** Half of the documents: what goes wrong in the others isn't shown, so that nothing is fitted to them. */
    boolean heldBack() {
        return id.hashCode() % 2 != 0;
    }

    Article article() {
        return new Article(id, 0, null, text, null, null, null, null, null, "en");
    }

    private List<Name> of(EntityType type) {
        return names.stream().filter(name -> name.type() == type).toList();
    }
}
