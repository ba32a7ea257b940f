package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which a document goes on to speak of a business after its full name: "Northgate" for "Northgate Metals".
 * The models, which know neither, often take them for persons or places.
 */
class ShortForms {
    private static final Set<String> PUT_INTO = Set.of(
            "share",
            "shares",
            "stake",
            "stakes",
            "investor",
            "investors",
            "investment",
            "interest",
            "holding",
            "invested",
            "shareholder",
            "shareholders",
            "confidence",
            "invest",
            "control");

    private final TypeWords words;
    private final Set<String> forms = new HashSet<>();

    /** Where a person of the same name is first named in full. */
    private final Map<String, Integer> persons = new HashMap<>();

    ShortForms(
            List<Name> names, List<List<CoreLabel>> sentences, TypeWords words, Countries countries, FirstNames first) {
        this.words = words;
        for (Name name : names) {
            if (name.type() == EntityType.Organization && words.isBusiness(name.text())) {
                addForms(name.text());
            } else if (name.type() == EntityType.Person && name.parts().size() > 1) {
                name.parts().forEach(part -> persons.merge(part, name.span().start(), Math::min));
            }
        }
        forms.removeIf(form -> countries.named(form).isPresent()
                || countries.ruledFrom(form).isPresent()
                || first.gender(form) != null);
        sentences.forEach(this::removeOthers);
    }

    private void addForms(String full) {
        List<String> parts = List.of(full.split(" "));
        int end = parts.size();
        while (end > 1 && words.isBusinessWord(parts.get(end - 1))) {
            end--;
        }
        for (String form : List.of(parts.get(0), String.join(" ", parts.subList(0, end)))) {
            boolean telling = form.length() > 2
                    && Character.isUpperCase(form.charAt(0))
                    && words.ofHead(form).isEmpty()
                    && words.ofNoun(form).isEmpty();
            if (telling && end < parts.size()) {
                forms.add(form);
            }
        }
    }

    /** Not what the document also writes small, or uses as a place: "in Shanghai", "Shanghai-based". */
    private void removeOthers(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            if (Character.isLowerCase(word.charAt(0))) {
                forms.remove(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            } else if (forms.contains(word) && isPlace(tokens, i)) {
                forms.remove(word);
            }
        }
    }

    private static boolean isPlace(List<CoreLabel> tokens, int i) {
        String before = word(tokens, i - 1);
        boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).tag().startsWith("NN");
        return word(tokens, i + 1).equals("-") && word(tokens, i + 2).equals("based")
                || before.equals("in")
                        && !goesOn
                        && !PUT_INTO.contains(word(tokens, i - 2).toLowerCase());
    }

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            for (int to = i + 1; to <= Math.min(i + 3, tokens.size()); to++) {
                if (forms.contains(scan.text(i, to)) && tokens.get(i).tag().matches("NN.*|JJ|FW")) {
                    scan.propose(i, to, EntityType.Organization);
                }
            }
        }
    }

    /** Whether the name is a business's; one that shares it with a person has it before the person, or in its dealings. */
    boolean contains(Name name) {
        if (!forms.contains(name.text())) {
            return false;
        }
        Integer person = persons.get(name.text());
        return person == null || name.span().start() < person || OrganizationTypes.isDealtWith(name);
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
    }
}
