package org.redthread.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Forms of one given name ({@code gazetteer/nicknames.txt}): who is "Jim" here is "James" there. Whether two articles that use
 * one full name in any of its forms mean one person is then told as of all namesakes.
 */
final class GivenNames {
    private static final Map<String, String> FORMAL = load();

    /** Of Arabic names, which papers print with and without it; at the very beginning it is short for Alan or Albert. */
    private static final Pattern ARTICLE = Pattern.compile("(?<= )(al|el) (?=\\S)");

    private GivenNames() {}

    /** A full name's key with the given name in full and without the Arabic article; another key as it is. */
    static String formal(String key) {
        int blank = key.indexOf(' ');
        if (blank < 0) {
            return key;
        }
        String first = key.substring(0, blank);
        return FORMAL.getOrDefault(first, first)
                + ARTICLE.matcher(key.substring(blank)).replaceAll("");
    }

    /** The first form of each line; none of what is short for several names. */
    private static Map<String, String> load() {
        Map<String, String> formal = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (String line : WordLists.lines("nicknames.txt")) {
            String[] forms = line.split(" ");
            for (String form : forms) {
                if (formal.put(form, forms[0]) != null) {
                    several.add(form);
                }
            }
        }
        formal.keySet().removeAll(several);
        return formal;
    }
}
