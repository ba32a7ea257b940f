package org.redthread.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The common nouns that a text says of whom it names: "billionaire Jack Ma", "Sun Lijun, a former vice minister". */
class Descriptions {
    private static final int APPOSITION = 8;
    private static final int BEFORE = 3;
    private static final Set<String> BUSINESS = Set.of(
            "billionaire",
            "tycoon",
            "magnate",
            "mogul",
            "entrepreneur",
            "businessman",
            "businesswoman",
            "founder",
            "co-founder",
            "ceo",
            "chairman",
            "executive",
            "boss",
            "investor",
            "oligarch");

    private final TypeWords words;
    private final Map<Chain, Set<String>> nouns = new HashMap<>();

    Descriptions(List<Chain> chains, TypeWords words) {
        this.words = words;
        for (Chain chain : chains) {
            Set<String> said = new HashSet<>();
            chain.names().forEach(name -> describe(chain, name, said));
            nouns.put(chain, said);
        }
    }

    private void describe(Chain chain, Name name, Set<String> said) {
        for (int i = -1; i >= -BEFORE && !name.near(i).matches("[,.;]?"); i--) {
            note(chain, name.near(i), said);
        }
        if (name.near(1).equals(",")) {
            for (int i = 2; i < APPOSITION && !name.near(i).matches("[,.;]?|who|which|whose|was|is|said"); i++) {
                note(chain, name.near(i), said);
            }
        }
    }

    private void note(Chain chain, String word, Set<String> said) {
        if (words.ofNoun(word).filter(type -> type == chain.type()).isPresent()) {
            said.add(word);
        }
    }

    boolean says(Chain chain, String noun) {
        return nouns.get(chain).contains(noun);
    }

    /** Of a noun in lower case. */
    static boolean isOfBusiness(String noun) {
        return BUSINESS.contains(noun);
    }

    boolean isInBusiness(Chain chain) {
        return nouns.get(chain).stream().anyMatch(Descriptions::isOfBusiness);
    }
}
