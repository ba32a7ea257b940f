package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Short forms that a document defines for ordinary words, "electric vehicles (EVs)": they look like names and are none. */
class Abbreviations {
    private static final int LONGEST = 6;

    private final Set<String> defined = new HashSet<>();

    Abbreviations(List<List<CoreLabel>> sentences) {
        for (List<CoreLabel> tokens : sentences) {
            for (int i = 1; i + 2 < tokens.size(); i++) {
                String form = singular(tokens.get(i + 1).word());
                if (tokens.get(i).word().equals("(")
                        && tokens.get(i + 2).word().equals(")")
                        && form.matches("\\p{Lu}{2," + LONGEST + "}")
                        && spells(form.toLowerCase(Locale.ROOT), tokens, i)) {
                    defined.add(form);
                }
            }
        }
    }

    void propose(NameScan scan) {
        for (int i = 0; i < scan.tokens().size(); i++) {
            if (defined.contains(singular(scan.tokens().get(i).word()))) {
                scan.propose(i, i + 1, (EntityType) null);
            }
        }
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** As many words as letters stand before, each in lower case and begun by its letter. */
    private static boolean spells(String letters, List<CoreLabel> tokens, int end) {
        if (end < letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (tokens.get(end - letters.length() + i).word().charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
