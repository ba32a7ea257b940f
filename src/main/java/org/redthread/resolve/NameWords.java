package org.redthread.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.extract.EntityType;

/** The words of a name that tell one bearer from another: no legal form, title or particle, numbers as digits. */
final class NameWords {
    private static final Set<String> PARTICLES = Set.of(
            "al",
            "el",
            "bin",
            "ben",
            "ibn",
            "de",
            "von",
            "van",
            "der",
            "da",
            "jr",
            "sr",
            "sheikh",
            "shaikh",
            "haji",
            "hajji",
            "mullah",
            "qari",
            "maulavi",
            "ayatollah");
    private static final Set<String> LINKING = Set.of("and", "of", "for");
    private static final Map<String, String> TENS = Map.of(
            "twenty", "20", "thirty", "30", "forty", "40", "fifty", "50", "sixty", "60", "seventy", "70", "eighty",
            "80", "ninety", "90");
    private static final List<String> ONES =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private NameWords() {}

    static List<String> of(EntityType type, String name) {
        String plain = name.replaceAll("['’`ʼʻ](?!s\\b)", "").replace("&", " and ");
        List<String> words = Arrays.asList(Names.key(type, plain).split(" "));
        return type == EntityType.Person
                ? without(words, PARTICLES)
                : numbered(without(LegalForms.stripBefore(words), LINKING));
    }

    private static List<String> without(List<String> words, Set<String> unwanted) {
        List<String> rest =
                words.stream().filter(word -> !unwanted.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }

    private static List<String> numbered(List<String> words) {
        List<String> numbered = new ArrayList<>();
        for (String word : words) {
            String digits = digits(word, numbered.isEmpty());
            int last = numbered.size() - 1;
            if (last >= 0 && digits.matches("[1-9]") && numbered.get(last).matches("[2-9]0")) {
                numbered.set(last, numbered.get(last).charAt(0) + digits);
            } else {
                numbered.add(digits);
            }
        }
        return numbered;
    }

    private static String digits(String word, boolean first) {
        if (TENS.containsKey(word)) {
            return TENS.get(word);
        }
        int one = ONES.indexOf(word);
        // a name may begin with a letter that is no number
        int roman = first || word.length() == 1 && !word.equals("v") ? -1 : ROMAN.indexOf(word);
        int number = Math.max(one, roman) + 1;
        return number == 0 ? word : Integer.toString(number);
    }
}
