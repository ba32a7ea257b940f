package org.redthread.resolve;

import java.util.Arrays;
import java.util.List;

/** The endings that say what kind of company it is and not which one ({@code gazetteer/legal-forms.txt}). */
final class LegalForms {
    private static final List<List<String>> FORMS = load();

    private LegalForms() {}

    /** The words without the legal forms at their end; a name that is nothing else is left as it is. */
    static List<String> strip(List<String> words) {
        for (List<String> form : FORMS) {
            int rest = words.size() - form.size();
            if (rest > 0 && words.subList(rest, words.size()).equals(form)) {
                return strip(words.subList(0, words.get(rest - 1).equals("&") && rest > 1 ? rest - 1 : rest));
            }
        }
        return words;
    }

    /** The words without a legal form before them ("OAO Gazprom"). */
    static List<String> stripBefore(List<String> words) {
        for (List<String> form : FORMS) {
            if (words.size() > form.size() && words.subList(0, form.size()).equals(form)) {
                return words.subList(form.size(), words.size());
            }
        }
        return words;
    }

    /** The legal form at a name's end as it is written, or null. */
    static String in(String name) {
        List<String> words = Arrays.asList(Names.fold(name).split(" "));
        int forms = words.size() - strip(words).size();
        String[] written = name.strip().split("\\s+");
        return forms == 0 || written.length <= forms
                ? null
                : String.join(" ", Arrays.asList(written).subList(written.length - forms, written.length));
    }

    private static List<List<String>> load() {
        return WordLists.lines("legal-forms.txt").stream()
                .map(line -> Arrays.asList(Names.fold(line).split(" ")))
                .toList();
    }
}
