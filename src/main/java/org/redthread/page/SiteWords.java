package org.redthread.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that sites say of themselves and to their readers far more often than articles do. Counted by PageWordsTraining. */
final class SiteWords {
    static final String FILE = "/page/site-words.tsv";
    static final Pattern WORD = Pattern.compile("\\p{L}{2,}|[©@»|]");
    private static final double STRONGEST = 5;
    private static final WordTable WORDS = new WordTable(FILE);

    private SiteWords() {}

    /** The mean over all words of a text, from 0 to about 1. */
    static double mean(String text) {
        Matcher word = WORD.matcher(text);
        double sum = 0;
        int words = 0;
        while (word.find()) {
            sum += of(word.group());
            words++;
        }
        return words == 0 ? 0 : sum / words;
    }

    /** The strongest word of a text, from 0 to 1. */
    static double best(String text) {
        Matcher word = WORD.matcher(text);
        double best = 0;
        while (word.find()) {
            best = Math.max(best, of(word.group()));
        }
        return best;
    }

    private static double of(String word) {
        return Math.min(1, WORDS.of(word.toLowerCase(Locale.ROOT), 0) / STRONGEST);
    }
}
