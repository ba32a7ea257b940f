package org.redthread.resolve;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two words of names are, 0 to 1: in letters, in sound, as a nickname, as an initial or a beginning. */
public final class WordLikeness {
    private static final double NICKNAME = 0.9;
    private static final double SOUND = 0.8;
    private static final double INITIAL = 0.75;
    private static final double BEGINNING = 0.7;
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouh]");
    private static final Map<String, Set<String>> NICKNAMES = load();

    /** Spellings of one sound in romanised names, in the order in which they are replaced. */
    private static final List<String[]> SOUNDS = List.of(
            pair("ph", "f"),
            pair("kh", "h"),
            pair("gh", "g"),
            pair("sh", "s"),
            pair("ch", "s"),
            pair("tz", "z"),
            pair("ts", "z"),
            pair("ck", "k"),
            pair("q", "k"),
            pair("c", "k"),
            pair("w", "v"),
            pair("x", "s"),
            pair("j", "y"),
            pair("ou", "u"),
            pair("oo", "u"),
            pair("ee", "i"),
            pair("y", "i"),
            pair("th", "t"),
            pair("dh", "d"),
            pair("z", "s"));

    /** A search compares what was typed with hundreds of names, most of them of the same few thousand words. */
    private static final LoadingCache<String, String> SOUNDED =
            Caffeine.newBuilder().maximumSize(20_000).build(WordLikeness::sound);

    private WordLikeness() {}

    public static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
        }
        if (NICKNAMES.getOrDefault(a, Set.of()).contains(b)) {
            return NICKNAME;
        }
        if (isNumber(a) || isNumber(b)) {
            return 0;
        }
        double likeness = 1 - (double) edits(a, b) / Math.max(a.length(), b.length());
        if (likeness < SOUND && soundAlike(SOUNDED.get(a), SOUNDED.get(b))) {
            likeness = SOUND;
        }
        if (Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a))) {
            likeness = Math.max(likeness, BEGINNING);
        }
        return likeness;
    }

    static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Least insertions, deletions, replacements and swaps of neighbours (Damerau 1964, optimal string alignment). */
    static int edits(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                least[i][j] = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[a.length()][b.length()];
    }

    private static boolean soundAlike(String a, String b) {
        return a.length() > 1 && a.equals(b);
    }

    private static String sound(String word) {
        String sound = TWICE.matcher(word).replaceAll("$1");
        for (String[] spelling : SOUNDS) {
            sound = sound.replace(spelling[0], spelling[1]);
        }
        String first = sound.substring(0, 1);
        return ("aeiou".contains(first) ? "a" : first)
                + VOWELS.matcher(sound.substring(1)).replaceAll("");
    }

    private static String[] pair(String spelling, String sound) {
        return new String[] {spelling, sound};
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> nicknames = new HashMap<>();
        for (String line : WordLists.lines("nicknames.txt")) {
            Set<String> forms = Set.of(line.split(" "));
            forms.forEach(form ->
                    nicknames.computeIfAbsent(form, any -> new HashSet<>()).addAll(forms));
        }
        return nicknames;
    }
}
