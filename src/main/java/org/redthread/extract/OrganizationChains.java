package org.redthread.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Joins the names of organisations: legal forms aside, short for full name, acronym for what it was defined as. */
class OrganizationChains {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** "the Northgate Group" is any Northgate that has been named. */
    private static final String GROUP = " Group";

    private final TypeWords words;
    private final Countries countries;
    private final Parties parties;

    OrganizationChains(TypeWords words, Countries countries, Parties parties) {
        this.words = words;
        this.countries = countries;
        this.parties = parties;
    }

    List<Chain> join(List<Name> organizations, Acronyms acronyms) {
        Map<String, List<Name>> byText = new TreeMap<>(LONGEST_FIRST);
        for (Name name : organizations) {
            String full = acronyms.fullName(name.text())
                    .or(() -> parties.fullName(name.text()))
                    .orElse(name.text());
            byText.computeIfAbsent(full, text -> new ArrayList<>()).add(name);
        }
        Map<String, Chain> byCore = new LinkedHashMap<>();
        FullNames full = new FullNames();
        byText.forEach((text, names) -> {
            String core = core(text);
            Chain chain = Optional.ofNullable(byCore.get(core))
                    .or(() -> only(
                            full.of(core.endsWith(GROUP) ? core.substring(0, core.length() - GROUP.length()) : core)
                                    .map(byCore::get)
                                    .distinct()
                                    .toList(),
                            start(names)))
                    .orElseGet(() -> new Chain(EntityType.Organization));
            if (byCore.putIfAbsent(core, chain) == null) {
                full.add(core);
            }
            names.forEach(chain::add);
        });
        return byCore.values().stream().distinct().toList();
    }

    /** Of several the one that is named before the short form is used. */
    private static Optional<Chain> only(List<Chain> chains, int start) {
        List<Chain> before = chains.size() < 2
                ? chains
                : chains.stream().filter(chain -> chain.start() < start).toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    private static int start(List<Name> names) {
        return names.stream().mapToInt(name -> name.span().start()).min().orElseThrow();
    }

    /** "Alphabet" and "Alphabet Inc." have the same core. */
    private String core(String name) {
        List<String> parts = new ArrayList<>(Arrays.asList(name.split("[\\s,]+")));
        while (parts.size() > 1 && words.isLegalForm(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return String.join(" ", parts);
    }

    /**
     * What a name may be short for, found without a look at the others, since a list may have thousands that begin alike:
     * "Acme" for "Acme Ratings", "Supreme Court" for "U.S. Supreme Court", "the Post" for "Ashby Post"; kind, country or all but the kind are left off.
     */
    private final class FullNames {
        private final NavigableSet<String> all = new TreeSet<>();
        private final Map<String, List<String>> byRest = new HashMap<>();

        void add(String full) {
            all.add(full);
            for (int blank = full.indexOf(' '); blank > 0; blank = full.indexOf(' ', blank + 1)) {
                String rest = full.substring(blank + 1);
                boolean ofCountry = rest.contains(" ")
                        && countries.named(full.substring(0, blank)).isPresent();
                if (ofCountry || BareKinds.isOne(rest)) {
                    byRest.computeIfAbsent(rest, none -> new ArrayList<>()).add(full);
                }
            }
        }

        Stream<String> of(String name) {
            Stream<String> longer = words.ofHead(name).isPresent()
                    ? Stream.empty()
                    : all.subSet(name + " ", name + "!").stream().filter(full -> isKind(full, name.length() + 1));
            return Stream.concat(byRest.getOrDefault(BareKinds.bare(name), List.of()).stream(), longer);
        }

        private boolean isKind(String full, int from) {
            return words.isBusiness(full)
                    || Arrays.stream(full.substring(from).split("[\\s,]+"))
                            .allMatch(word -> words.isLegalForm(word)
                                    || words.ofHead(word).isPresent());
        }
    }
}
