package org.redthread.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The named word lists of {@code rules/shared/words.yaml}; {@code $leader} in a pattern or in another list stands for all
 * words of that list.
 */
record Vocabulary(Map<String, List<String>> lists) {
    private static final Pattern NAME = Pattern.compile("\\$([a-z_]+)");

    /** Replaces every {@code $name} by an alternation of that list's words. */
    String expand(String pattern) {
        Matcher name = NAME.matcher(pattern);
        return name.replaceAll(found -> Matcher.quoteReplacement(alternation(words(found.group(1)))));
    }

    String alternation(List<String> words) {
        return "(?:" + String.join("|", words.stream().map(this::expand).toList()) + ")";
    }

    /** The words with the named lists among them written out. */
    List<String> plain(List<String> words) {
        return words.stream()
                .flatMap(word -> word.startsWith("$") ? plain(words(word.substring(1))).stream() : Stream.of(word))
                .toList();
    }

    private List<String> words(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new RuleException("no word list '" + name + "': add it");
        }
        return words;
    }
}
