package org.redthread.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which sport an article reports: it says so at once ("SOCCER - "), or its words do. */
final class Sport {
    private static final Map<String, String> SPORT_OF = new HashMap<>();

    /** Stands in {@code sports.tsv} for words that reports of all sports share. */
    private static final String ANY = "any";

    static {
        for (String[] sport : Gazetteer.rows("sports.tsv", 2)) {
            Gazetteer.parts(sport[1]).forEach(word -> SPORT_OF.put(word, sport[0]));
        }
    }

    /** So many words of one sport tell it, if one in so many is such; */
    private static final int OWN = 2;

    private static final int SPREAD_OF_OWN = 80;

    /** else one does with so many that all sports share, if one in so many is either, */
    private static final int SHARED = 4;

    private static final int SPREAD_OF_SHARED = 40;

    /** and with more of them in a wider one where it gives a result too. */
    private static final int SHARED_WITH_RESULT = 5;

    private static final int SPREAD_WITH_RESULT = 80;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}*-]+");
    private static final Pattern RESULT = Pattern.compile("\\d{1,2}-\\d{1,2}");

    private final List<String> words;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Set<String>> telling = new HashMap<>();
    private final boolean result;

    private Sport(List<String> words) {
        this.words = words;
        this.result = words.stream().anyMatch(word -> RESULT.matcher(word).matches());
        words.stream().filter(SPORT_OF::containsKey).forEach(word -> {
            times.merge(SPORT_OF.get(word), 1, Integer::sum);
            telling.computeIfAbsent(SPORT_OF.get(word), sport -> new HashSet<>())
                    .add(word);
        });
    }

    /** Null of other news. */
    static String of(String text) {
        // "half-time" is one word
        Sport report = new Sport(BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
        return report.told();
    }

    private String told() {
        return times.keySet().stream()
                .filter(sport -> !sport.equals(ANY))
                .filter(sport -> sport.equals(SPORT_OF.get(words.get(0))) || isTold(sport))
                .max(Comparator.<String>comparingInt(times::get).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private boolean isTold(String sport) {
        int own = times.get(sport);
        int shared = telling.getOrDefault(ANY, Set.of()).size();
        int both = own + times.getOrDefault(ANY, 0);
        return telling.get(sport).size() >= OWN && own * SPREAD_OF_OWN >= words.size()
                || shared >= SHARED && both * SPREAD_OF_SHARED >= words.size()
                || shared >= SHARED_WITH_RESULT && result && both * SPREAD_WITH_RESULT >= words.size();
    }
}
