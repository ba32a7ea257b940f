package org.redthread.resolve;

import java.util.HashMap;
import java.util.Map;

/** How unlikely it is that two people bear a full name by chance: that of a first name and a surname is multiplied. */
final class NameRarity {
    /** In a hundred, of a first name or surname that is not listed. */
    private static final double UNLISTED = 0.001;
    /** Orders of magnitude that a further name or initial makes it rarer. */
    private static final double FURTHER = 0.7;

    /** "John Smith" is about as common as names get. */
    private static final double COMMONEST = 3.5;

    private static final double RAREST = 9;

    private static final Map<String, Map<String, Double>> SHARES = load();

    private NameRarity() {}

    /** 0 of the commonest to 1 of one that nobody else bears; in either order, since surnames come first in many countries. */
    static double of(String key) {
        String[] words = key.split(" ");
        String first = words[0];
        String last = words[words.length - 1];
        double share = Math.max(share(first, last), share(last, first));
        double rarity = -Math.log10(share) + FURTHER * (words.length - 2);
        return Math.max(0, Math.min(1, (rarity - COMMONEST) / (RAREST - COMMONEST)));
    }

    private static double share(String first, String last) {
        return SHARES.get("first").getOrDefault(first, UNLISTED)
                / 100
                * SHARES.get("last").getOrDefault(last, UNLISTED)
                / 100;
    }

    private static Map<String, Map<String, Double>> load() {
        Map<String, Map<String, Double>> shares = new HashMap<>();
        for (String line : WordLists.lines("common-names.tsv")) {
            String[] cells = line.split("\t");
            shares.computeIfAbsent(cells[0], any -> new HashMap<>()).put(cells[1], Double.valueOf(cells[2]));
        }
        return shares;
    }
}
