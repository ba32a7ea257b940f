package org.redthread.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        Map<String, Set<String>> byWord = new HashMap<>();
        byText.forEach((text, names) -> {
            String core = core(text);
            Chain chain = Optional.ofNullable(byCore.get(core))
                    .or(() -> only(
                            near(core, byWord)
                                    .filter(full -> isShortFor(core, full))
                                    .map(byCore::get)
                                    .distinct()
                                    .toList(),
                            start(names)))
                    .orElseGet(() -> new Chain(EntityType.Organization));
            if (byCore.putIfAbsent(core, chain) == null) {
                ends(core).forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>())
                        .add(core));
            }
            names.forEach(chain::add);
        });
        return byCore.values().stream().distinct().toList();
    }

    /** The cores that begin or end with a word with which this one does too: a list may have thousands of names. */
    private static Stream<String> near(String core, Map<String, Set<String>> byWord) {
        String plain = core.endsWith(GROUP) ? core.substring(0, core.length() - GROUP.length()) : core;
        return ends(plain)
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct();
    }

    private static Stream<String> ends(String core) {
        return Stream.of(core.substring(0, (core + " ").indexOf(' ')), core.substring(core.lastIndexOf(' ') + 1));
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

    /** "Acme" is short for "Acme Ratings", "Supreme Court" for "U.S. Supreme Court": kind or country are left off. */
    private boolean isShortFor(String name, String full) {
        if (full.endsWith(" " + name) && name.contains(" ")) {
            return countries
                    .named(full.substring(0, full.length() - name.length() - 1))
                    .isPresent();
        }
        if (name.endsWith(GROUP)) {
            return isShortFor(name.substring(0, name.length() - GROUP.length()), full);
        }
        if (!full.startsWith(name + " ") || words.ofHead(name).isPresent()) {
            return false;
        }
        return words.isBusiness(full)
                || Arrays.stream(full.substring(name.length() + 1).split("[\\s,]+"))
                        .allMatch(word ->
                                words.isLegalForm(word) || words.ofHead(word).isPresent());
    }
}
