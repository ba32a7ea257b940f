package org.redthread.page.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a hyphen at the end of a line divides a word, or belongs to it: as the document writes that word elsewhere. */
final class WordDivision {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)-$");
    private static final Pattern FIRST = Pattern.compile("^([\\p{L}\\d]+)");
    /** Of words that take a hyphen to whatever follows. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?i)(?:.*-)?(?:self|ex|non|well|all|half|state|cross|long|short|high|low|so|vice|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|\\d+|year|month|day)");

    private final Set<String> words = new HashSet<>();

    private WordDivision() {}

    static WordDivision of(List<List<List<TextLine>>> pages) {
        WordDivision division = new WordDivision();
        pages.forEach(page -> page.forEach(block -> block.forEach(line -> {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                division.words.add(word.group());
            }
        })));
        return division;
    }

    /** Puts a line behind the text so far. */
    void join(StringBuilder text, String line) {
        int end = text.length() - 1;
        if (end < 0) {
            text.append(line);
        } else if (text.charAt(end) == '\u00AD') {
            text.setLength(end);
            text.append(line);
        } else if (text.charAt(end) == '-' || text.charAt(end) == '\u2010') {
            joinDivided(text, line);
        } else {
            text.append(' ').append(line);
        }
    }

    private void joinDivided(StringBuilder text, String line) {
        text.setCharAt(text.length() - 1, '-');
        Matcher last = LAST.matcher(text.substring(Math.max(0, text.length() - 80)));
        Matcher first = FIRST.matcher(line);
        if (!last.find() || !first.find()) {
            // a dash, or a hyphen that hangs: "two- and"
            text.append(text.length() > 1 && text.charAt(text.length() - 2) == ' ' ? " " : "")
                    .append(line);
            return;
        }
        boolean divided = Character.isLowerCase(first.group().charAt(0)) && !keepsHyphen(last.group(1), first.group(1));
        if (divided) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean keepsHyphen(String before, String after) {
        if (words.contains(before + "-" + after)) {
            return true;
        }
        return !words.contains(before + after) && COMPOUND.matcher(before).matches();
    }
}
