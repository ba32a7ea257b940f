package org.redthread.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.redthread.extract.EntityType;

/** Spellings of one name made equal: case, diacritics, punctuation, legal forms, titles. */
public final class Names {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern DOTS_IN_ACRONYM = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&+]+");
    private static final Pattern MINISTRY = Pattern.compile("\\b(ministry|department)\\b");
    private static final Pattern MINISTRY_OF = Pattern.compile("\\b(ministry|department) of (?:the )?(.+)");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "senator",
            "sen",
            "rep",
            "gov",
            "governor",
            "gen",
            "general",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "minister",
            "chancellor",
            "ambassador");

    private Names() {}

    /** Lower case without diacritics; words separated by one blank; what full-text search and comparison use. */
    public static String fold(String name) {
        String dotless = DOTS_IN_ACRONYM
                .matcher(POSSESSIVE.matcher(name.strip()).replaceFirst(""))
                .replaceAll("");
        String plain = MARKS.matcher(Normalizer.normalize(dotless, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ı", "i"))
                .replaceAll(" ")
                .strip();
    }

    /** What a name is compared by: folded, a company's legal form and a person's titles gone, "the" gone. */
    static String key(EntityType type, String name) {
        List<String> words = new ArrayList<>(Arrays.asList(fold(name).split(" ")));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return String.join(
                " ",
                switch (type) {
                    case Person -> withoutTitles(words);
                    case Company, Organization -> List.of(body(String.join(" ", LegalForms.strip(words))));
                    case Country -> words;
                    case Place -> List.of(WellKnown.place(String.join(" ", words)));
                });
    }

    /** "Ministry of Foreign Affairs" and "Foreign Ministry" are one; a department without a country is America's. */
    private static String body(String key) {
        String known = WellKnown.body(key);
        if (!MINISTRY.matcher(known).find()) {
            return known;
        }
        return MINISTRY_OF
                .matcher(known)
                .replaceFirst("$2 $1")
                .replaceFirst("^(us|united states) (?=.*department)", "")
                .replace(" affairs", "")
                .replace("defence", "defense")
                .replace("labour", "labor");
    }

    private static List<String> withoutTitles(List<String> words) {
        int first = 0;
        while (first < words.size() - 2 && TITLES.contains(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }
}
