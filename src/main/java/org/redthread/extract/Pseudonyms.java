package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Persons whom a text gives a letter or an invented name: 'identified only as "H"'. */
class Pseudonyms {
    private static final Set<String> VERBS = Set.of("identified", "named", "known", "called", "referred", "dubbed");
    private static final Set<String> BETWEEN = Set.of(
            "only",
            "to",
            "as",
            "by",
            "simply",
            "just",
            "the",
            "initial",
            "letter",
            "pseudonym",
            "``",
            "\"",
            "“",
            "'",
            "‘",
            "`");

    private final Set<String> names = new HashSet<>();

    Pseudonyms(List<List<CoreLabel>> sentences) {
        for (List<CoreLabel> tokens : sentences) {
            for (int i = 0; i < tokens.size(); i++) {
                if (VERBS.contains(tokens.get(i).word())) {
                    introduce(tokens, i + 1);
                }
            }
        }
    }

    private void introduce(List<CoreLabel> tokens, int from) {
        int i = from;
        boolean as = false;
        while (i < tokens.size() && BETWEEN.contains(tokens.get(i).word())) {
            as |= tokens.get(i).word().matches("as|by");
            i++;
        }
        if (as && i < tokens.size() && isLetter(tokens.get(i).word())) {
            names.add(tokens.get(i).word());
        }
    }

    private static boolean isLetter(String word) {
        return word.matches("\\p{Lu}\\.?") && !word.equals("I");
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    void propose(NameScan scan) {
        for (int i = 0; i < scan.tokens().size(); i++) {
            if (names.contains(scan.tokens().get(i).word())) {
                scan.propose(i, i + 1, EntityType.Person);
            }
        }
    }
}
