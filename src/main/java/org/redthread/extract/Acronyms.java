package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short forms that a document defines in brackets after an organisation's name: "… International Corp (SMIC)". */
class Acronyms {
    private static final String SHORT_FORM = "\\p{Lu}[\\p{L}&.-]*\\p{Lu}[\\p{L}.]?";

    private final Map<String, String> fullNames = new HashMap<>();

    Acronyms(List<List<Name>> found, TypeWords words) {
        for (List<Name> sentence : found) {
            for (Name name : sentence) {
                define(name, words);
            }
        }
    }

    private void define(Name name, TypeWords words) {
        List<CoreLabel> tokens = name.sentence();
        int open = name.to();
        if (open + 2 >= tokens.size()
                || !tokens.get(open).word().equals("(")
                || !tokens.get(open + 2).word().equals(")")) {
            return;
        }
        String acronym = tokens.get(open + 1).word();
        boolean organization = name.type() == EntityType.Organization
                || name.type() == null && words.ofHead(name.text()).isPresent();
        if (organization && name.to() - name.from() > 1 && acronym.matches(SHORT_FORM) && spells(acronym, name)) {
            fullNames.putIfAbsent(acronym, name.text());
        }
    }

    /** Each letter begins a word of the name, or follows in one, in order. */
    private static boolean spells(String acronym, Name name) {
        String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase();
        String text = name.text().toLowerCase();
        int at = 0;
        for (char letter : letters.toCharArray()) {
            at = text.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return letters.charAt(0) == text.charAt(0);
    }

    Optional<String> fullName(String acronym) {
        return Optional.ofNullable(fullNames.get(acronym));
    }

    void propose(NameScan scan) {
        for (int i = 0; i < scan.tokens().size(); i++) {
            if (fullNames.containsKey(scan.tokens().get(i).word())) {
                scan.propose(i, i + 1, EntityType.Organization);
            }
        }
    }
}
