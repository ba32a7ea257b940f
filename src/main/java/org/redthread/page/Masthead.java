package org.redthread.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outlet's name as it stands over a page of plain text: among the first lines, and either right above the site's menu
 * or named again by the notice of rights below.
 */
final class Masthead {
    private static final int FIRST_LINES = 6;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:of|and|the|&|\\p{Lu}[\\p{L}\\d&.'’-]*))*");
    private static final Pattern BETWEEN = Pattern.compile("\\s{2,}|\\t|\\s*[|•·/>]\\s*");
    private static final Pattern RIGHTS = Pattern.compile("(?i)©|\\(c\\)|copyright|all rights reserved");
    private static final int FEWEST_ITEMS = 3;
    private static final int ITEM_WORDS = 4;
    private static final int LONGER_THAN_ACRONYMS = 5;

    private Masthead() {}

    /** Of the lines as they were written, since the spaces between the items of a menu tell it; null when none is sure. */
    static String of(List<String> lines) {
        List<String> written = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 0; i < Math.min(FIRST_LINES, written.size()); i++) {
            String line = written.get(i);
            boolean name = line.length() <= LONGEST
                    && line.split(" ").length <= MOST_WORDS
                    && NAME.matcher(line).matches()
                    && !Clutter.isLine(line);
            if (name && (i + 1 < written.size() && isMenu(written.get(i + 1)) || isOwner(line, written))) {
                return line.equals(line.toUpperCase(Locale.ROOT)) ? inSmallLetters(line) : line;
            }
        }
        return null;
    }

    /** "HARBOUR NEWS" is the Harbour News, but the BBC stays the BBC. */
    private static String inSmallLetters(String capitals) {
        return Arrays.stream(capitals.split(" "))
                .map(word -> word.length() >= LONGER_THAN_ACRONYMS || Signature.isPaper(word)
                        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.joining(" "));
    }

    private static boolean isMenu(String line) {
        List<String> items = List.of(BETWEEN.split(line));
        return items.size() >= FEWEST_ITEMS
                && items.stream()
                        .allMatch(item -> item.split(" ").length <= ITEM_WORDS
                                && item.chars().noneMatch(Character::isDigit)
                                && !item.endsWith("."));
    }

    private static boolean isOwner(String name, List<String> lines) {
        String owner = name.toLowerCase(Locale.ROOT);
        return lines.stream()
                .filter(line ->
                        line.length() <= Line.META && RIGHTS.matcher(line).find())
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(owner));
    }
}
