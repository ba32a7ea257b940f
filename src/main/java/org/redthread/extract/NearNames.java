package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which words of a sentence stand near one that may be part of a name: a model's time is worth spending on them only. */
final class NearNames {
    /** "The", "It", "When" at a sentence's beginning: names that begin with one go on with a capital. */
    private static final Set<String> FUNCTION_WORDS =
            Set.of("DT", "IN", "PRP", "PRP$", "CC", "WDT", "WP", "WRB", "EX", "TO");

    private NearNames() {}

    /** For each word, whether one with a capital stands so many words away from it at most; parts of speech are known. */
    static boolean[] within(int words, List<CoreLabel> sentence) {
        boolean[] near = new boolean[sentence.size()];
        for (int i = 0; i < near.length; i++) {
            if (mayBeOfName(sentence.get(i))) {
                Arrays.fill(near, Math.max(0, i - words), Math.min(near.length, i + words + 1), true);
            }
        }
        return near;
    }

    private static boolean mayBeOfName(CoreLabel token) {
        long capitals = token.word().chars().filter(Character::isUpperCase).count();
        return capitals > 1 || capitals == 1 && !FUNCTION_WORDS.contains(token.tag());
    }
}
