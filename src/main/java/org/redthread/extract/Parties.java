package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parties by the words for their people: "a Texas Republican", "Democratic senators", "(D-Calif.)". */
class Parties {
    private static final Set<String> BEFORE_TAG = Set.of("(", "-LRB-", ",");
    private static final Set<String> AFTER_TAG = Set.of("-", ",", ".", "–", "-RRB-", ")");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    Parties() {
        for (String[] row : Gazetteer.rows("parties.tsv", 3)) {
            Gazetteer.parts(row[1]).forEach(word -> words.put(word, row[0]));
            if (row.length > 2) {
                Gazetteer.parts(row[2]).forEach(letter -> tags.put(letter, row[0]));
            }
        }
    }

    /** The party that a word, or a tag's letter, stands for. */
    Optional<String> fullName(String word) {
        String plain = word.length() == 2 && word.endsWith(".") ? word.substring(0, 1) : word;
        return Optional.ofNullable(words.getOrDefault(word, tags.get(plain)));
    }

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (int length = 1; length <= 2 && i + length <= tokens.size(); length++) {
                if (words.containsKey(scan.text(i, i + length)) || length == 1 && isTag(tokens, i)) {
                    scan.proposeDemonym(i, i + length, EntityType.Organization);
                    if (length == 1 && isState(tokens, i + 2)) {
                        scan.propose(i + 2, i + 3, EntityType.Place);
                    }
                }
            }
        }
    }

    /** "OH" in "(R-OH)". */
    private static boolean isState(List<CoreLabel> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i - 1).word().equals("-")
                && tokens.get(i).word().length() == 2
                && Shown.isRegion(tokens.get(i).word());
    }

    private boolean isTag(List<CoreLabel> tokens, int i) {
        return tags.containsKey(tokens.get(i).word().replace(".", ""))
                && i > 0
                && BEFORE_TAG.contains(tokens.get(i - 1).word())
                && i + 1 < tokens.size()
                && AFTER_TAG.contains(tokens.get(i + 1).word());
    }
}
