package org.redthread.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins the names of organisations: legal forms aside, short for full name, acronym for what it was defined as. */
class OrganizationChains {
    private final TypeWords words;
    private final Parties parties;

    OrganizationChains(TypeWords words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    List<Chain> join(List<Name> organizations, Acronyms acronyms) {
        List<Chain> chains = new ArrayList<>();
        List<Name> longestFirst = new ArrayList<>(organizations);
        longestFirst.sort((a, b) -> Integer.compare(b.text().length(), a.text().length()));
        for (Name name : longestFirst) {
            String text = acronyms.fullName(name.text())
                    .or(() -> parties.fullName(name.text()))
                    .orElse(name.text());
            Chain chain = chains.stream()
                    .filter(other -> other.names().stream()
                            .anyMatch(member -> core(member.text()).equals(core(text))
                                    || parties.fullName(member.text())
                                            .filter(text::equals)
                                            .isPresent()))
                    .findFirst()
                    .or(() -> only(chains.stream()
                            .filter(other ->
                                    isShortFor(text, other.names().get(0).text()))
                            .toList()))
                    .orElseGet(() -> {
                        Chain opened = new Chain(EntityType.Organization);
                        chains.add(opened);
                        return opened;
                    });
            chain.add(name);
        }
        return chains;
    }

    private static Optional<Chain> only(List<Chain> chains) {
        return chains.size() == 1 ? Optional.of(chains.get(0)) : Optional.empty();
    }

    /** "Alphabet" and "Alphabet Inc." have the same core. */
    private String core(String name) {
        List<String> parts = new ArrayList<>(Arrays.asList(name.split("[\\s,]+")));
        while (parts.size() > 1 && words.isLegalForm(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return String.join(" ", parts).toLowerCase(Locale.ROOT);
    }

    /** "Crisil" is short for "Crisil Ratings": what is left off only tells the kind. */
    private boolean isShortFor(String name, String full) {
        if (!full.startsWith(name + " ") || words.ofHead(name).isPresent()) {
            return false;
        }
        return Arrays.stream(full.substring(name.length() + 1).split("[\\s,]+"))
                .allMatch(word -> words.isLegalForm(word) || words.ofHead(word).isPresent());
    }
}
