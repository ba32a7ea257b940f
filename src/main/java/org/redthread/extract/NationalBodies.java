package org.redthread.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Courts, parliaments, ministries, armies and parties of which every country has one: the Supreme Court of an Indian report is
 * not that of an American one. Its country stands at the name, or is the one that the article is about; where neither tells,
 * the body is known in its article only.
 */
final class NationalBodies {
    /** A country that is named so many times as often as any other is the one that the article is about. */
    private static final int DOMINANT = 3;

    /** More than the longest that stands between a country and what it has. */
    private static final int POSSESSIVE = 6;

    private static final String AMERICA = "US";
    private static final String EVERYWHERE = "*";

    private record Kind(Set<String> countries, boolean home) {
        boolean isIn(String iso2) {
            return countries.contains(EVERYWHERE) || countries.contains(iso2);
        }
    }

    /** A name without its country, and that, or null. */
    private record Body(String name, String iso2) {}

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Set<String> STATES = new HashSet<>();

    static {
        Gazetteer.rows("states.tsv", 2).forEach(row -> STATES.addAll(List.of(row)));
        for (String[] row : Gazetteer.rows("national-bodies.tsv", 3)) {
            Kind kind = new Kind(Set.copyOf(Gazetteer.parts(row[1])), row.length > 2);
            Gazetteer.parts(row[0]).forEach(name -> KINDS.put(name.toLowerCase(Locale.ROOT), kind));
        }
    }

    private final String text;
    private final Countries countries;
    private final Map<Integer, String> endingAt = new HashMap<>();
    private final Map<String, Integer> times;

    /** @param names all names of the article */
    NationalBodies(String text, List<Name> names, Countries countries) {
        this.text = text;
        this.countries = countries;
        names.stream()
                .filter(name -> name.iso2() != null)
                .forEach(name -> endingAt.put(name.span().end(), name.iso2()));
        times = names.stream()
                .map(name -> STATES.contains(name.text()) ? AMERICA : name.iso2())
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(iso2 -> iso2, iso2 -> 1, Integer::sum));
    }

    /** A chain for each country of whose body the names speak; another organisation as it is. */
    List<Chain> told(Chain organization) {
        Map<String, List<Name>> byCountry = new LinkedHashMap<>();
        String named = null;
        List<Name> inOrder = organization.names().stream()
                .sorted(Comparator.comparingInt(name -> name.span().start()))
                .toList();
        Kind kind = kind(inOrder);
        if (kind == null || organization.called() != null) {
            return List.of(organization);
        }
        String about = about(kind);
        for (Name name : inOrder) {
            Body body = body(name);
            named = body.iso2() != null ? body.iso2() : named;
            byCountry
                    .computeIfAbsent(named == null ? "" : named, iso2 -> new ArrayList<>())
                    .add(name);
        }
        List<Name> before = byCountry.remove("");
        if (before != null) {
            String first = byCountry.keySet().stream().findFirst().orElse(about == null ? "" : about);
            byCountry.computeIfAbsent(first, iso2 -> new ArrayList<>()).addAll(before);
        }
        List<Chain> chains = new ArrayList<>();
        byCountry.forEach((iso2, names) -> chains.add(chain(organization.type(), kind, iso2, names)));
        return chains;
    }

    private Chain chain(EntityType type, Kind kind, String iso2, List<Name> names) {
        String longest = names.stream()
                .map(name -> body(name).name())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        boolean plain = iso2.isEmpty() || kind.home() && iso2.equals(AMERICA);
        Chain chain = plain ? new Chain(type) : Chain.called(countries.name(iso2) + " " + longest, type);
        names.forEach(chain::add);
        if (iso2.isEmpty()) {
            chain.setLocal();
        }
        return chain;
    }

    /** Null when some name, letters aside, says more than the kind and the country. */
    private Kind kind(List<Name> names) {
        Kind kind = null;
        for (Name name : names) {
            Kind told = kind(body(name).name().toLowerCase(Locale.ROOT));
            if (told == null && !name.text().matches("\\p{Lu}{2,6}")) {
                return null;
            }
            kind = kind == null ? told : kind;
        }
        return kind;
    }

    private static Kind kind(String body) {
        // a "department" that is no other country's is America's
        return Ministries.isOne(body) ? new Kind(Set.of(EVERYWHERE), body.contains("department")) : KINDS.get(body);
    }

    private String about(Kind kind) {
        List<Map.Entry<String, Integer>> most = times.entrySet().stream()
                .filter(each -> kind.isIn(each.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        if (most.size() == 1 && times.size() == 1
                || !most.isEmpty()
                        && times.entrySet().stream()
                                .filter(each ->
                                        !each.getKey().equals(most.get(0).getKey()))
                                .allMatch(each -> DOMINANT * each.getValue()
                                        <= most.get(0).getValue())) {
            return most.get(0).getKey();
        }
        return kind.home() && (times.isEmpty() || times.containsKey(AMERICA)) ? AMERICA : null;
    }

    /** "U.S. Supreme Court", "Supreme Court of India", "India's Supreme Court". */
    private Body body(Name name) {
        String[] words = name.text().split(" ");
        for (int i = Math.min(words.length - 1, 4); i > 0; i--) {
            String country = String.join(" ", List.of(words).subList(0, i)).replaceFirst("['’]s?$", "");
            String iso2 = iso2(BareKinds.bare(country));
            if (iso2 != null) {
                return new Body(String.join(" ", List.of(words).subList(i, words.length)), iso2);
            }
        }
        int of = name.text().lastIndexOf(" of ");
        String iso2 = of < 0 ? null : iso2(BareKinds.bare(name.text().substring(of + 4)));
        String plain = BareKinds.bare(iso2 == null ? name.text() : name.text().substring(0, of));
        return new Body(plain, iso2 == null ? before(name) : iso2);
    }

    private String iso2(String country) {
        return countries.named(country).map(Countries.Country::iso2).orElse(null);
    }

    private String before(Name name) {
        int start = name.span().start();
        String before = text.substring(Math.max(0, start - POSSESSIVE), start);
        return endingAt.get(start
                - before.length()
                + before.replaceFirst("(['’]s?)?\\s+$", "").length());
    }
}
