package org.redthread.story;

import java.util.regex.Pattern;

/** British and American spelling made one, so that a desk's house style doesn't hide a copy; not meant to be read. */
final class Spelling {
    private static final Pattern OUR = Pattern.compile("(?<=\\p{L}{3})our(?=s?$|ed$|ing$|ite|able|hood|ful)");
    private static final Pattern ISE = Pattern.compile("(?<=\\p{L}{3})is(?=e[sdr]?$|ing$|ation)");
    private static final Pattern RE = Pattern.compile("(?<=[tb])re$");
    private static final Pattern LL = Pattern.compile("(?<=\\p{L}{3})ll(?=ed$|ing$|er$)");
    private static final Pattern CE = Pattern.compile("(?<=defen|licen|offen)ce$");

    private Spelling() {}

    static String of(String word) {
        if (word.length() < 5) {
            return word;
        }
        // most words have none of these, and looking for letters is quicker than matching
        String one = word.contains("our") ? OUR.matcher(word).replaceFirst("or") : word;
        one = one.contains("is") ? ISE.matcher(one).replaceFirst("iz") : one;
        one = one.endsWith("re") ? RE.matcher(one).replaceFirst("er") : one;
        one = one.contains("ll") ? LL.matcher(one).replaceFirst("l") : one;
        return one.endsWith("ce") ? CE.matcher(one).replaceFirst("se") : one;
    }
}
