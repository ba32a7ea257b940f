package org.redthread.extract;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.page.Article;

/** Joins what an article says of the same entity: its names, then the nominals and pronouns that stand for them. */
class Chains {
    private static final Comparator<Mention> IN_TEXT_ORDER = Comparator.<Mention>comparingInt(
                    mention -> mention.span().start())
            .thenComparing(mention -> -mention.span().end());

    /** American states by their abbreviations in print. */
    private static final Map<String, String> STATES = Gazetteer.rows("states.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private final Countries countries = new Countries();
    private final Organizations organizations = new Organizations();
    private final Parties parties = new Parties();
    private final TypeWords words = new TypeWords();
    private final FirstNames firstNames = new FirstNames();
    private final Names names = new Names(countries, organizations, parties, words, firstNames);
    private final PersonChains persons = new PersonChains(firstNames);
    private final OrganizationChains companies = new OrganizationChains(words, countries, parties);
    private final OrganizationTypes types = new OrganizationTypes(organizations, countries, words);
    private final References references = new References(words, firstNames);
    private final Observers observers = new Observers(organizations);

    Document link(Article article, Annotation annotation, TimeLimit limit) {
        Names.Found found = names.find(annotation);
        String sport = Sport.of(article.text());
        TownTeams towns = new TownTeams(sport);
        NationalBodies bodies = new NationalBodies(article.text(), found.names(), countries);
        CountryOrState either = new CountryOrState(found.names());
        List<Chain> chains = new ArrayList<>(persons.join(found.of(EntityType.Person)));
        for (Chain chain : companies.join(found.of(EntityType.Organization), found.acronyms())) {
            chain.setType(types.decide(chain));
            if (chain.texts().stream().allMatch(BareKinds::isOne)) {
                chain.setLocal();
            }
            bodies.told(chain).forEach(body -> chains.add(towns.told(body)));
        }
        NationalTeams teams = new NationalTeams(countries, sport);
        chains.addAll(same(either.countries(), teams));
        chains.addAll(same(either.places(), teams));
        chains.sort(Comparator.comparingInt(Chain::start));
        references.resolve(article.text(), found.sentences(), chains);
        return document(article, annotation, chains, limit);
    }

    /** One chain a country, its team, or a place name. */
    private List<Chain> same(List<Name> names, NationalTeams teams) {
        Map<String, Chain> chains = new LinkedHashMap<>();
        Set<Span> playing = teams.playing(names);
        for (Name name : names) {
            if (playing.contains(name.span())) {
                chains.computeIfAbsent(teams.nameOf(name), team -> Chain.called(team, EntityType.Organization))
                        .add(name);
            } else {
                String key = name.iso2() == null ? place(name.text()).toLowerCase(Locale.ROOT) : name.iso2();
                chains.computeIfAbsent(key, place -> new Chain(name.type())).add(name);
            }
        }
        return List.copyOf(chains.values());
    }

    /** A party is known by its name, not by the words for its people. */
    private List<String> texts(Chain chain) {
        return chain.texts().stream()
                .map(text -> parties.fullName(text).orElse(text))
                .distinct()
                .toList();
    }

    private String name(String text, String iso2) {
        return iso2 == null ? place(text) : countries.name(iso2);
    }

    private String place(String text) {
        return countries.land(text).orElse(STATES.getOrDefault(text, text));
    }

    private Document document(Article article, Annotation annotation, List<Chain> chains, TimeLimit limit) {
        List<LocalEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Chain chain : chains) {
            String ref = "e" + (entities.size() + 1);
            String iso2 =
                    chain.type() == EntityType.Country ? chain.names().get(0).iso2() : null;
            List<String> texts = chain.texts().isEmpty() ? List.of(countries.name(iso2)) : texts(chain);
            entities.add(new LocalEntity(
                    ref,
                    chain.type(),
                    chain.called() != null ? chain.called() : name(texts.get(0), iso2),
                    texts,
                    iso2,
                    chain.local(),
                    observers.isObserver(chain, article)));
            for (Name name : chain.names()) {
                mentions.add(new Mention(name.span(), name.text(), chain.type(), name.form(), ref));
            }
            for (Chain.Reference reference : chain.references()) {
                mentions.add(new Mention(
                        reference.span(), reference.span().of(article.text()), chain.type(), reference.form(), ref));
            }
        }
        mentions.sort(IN_TEXT_ORDER);
        return new Document(article, annotation, entities, mentions, limit);
    }
}
