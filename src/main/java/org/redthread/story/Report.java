package org.redthread.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An article as far as it matters for which event it tells. Made of its own words alone, so that it is the same whatever was
 * read before it, and however its names are resolved.
 *
 * @param publishedAt ISO 8601 date or instant, null when unknown
 * @param lead weights of the words of headline and first paragraphs
 * @param words of the whole text
 * @param names of the words that are part of a name in it
 * @param others of those that are not: what is done, to what
 * @param topics what an index looks it up by: its weightiest words and names, one of each of {@link #TOPICS} parts of the
 *     vocabulary, so that two reports which share many such words agree in some place; null where a part has none
 */
public record Report(
        String id,
        String publishedAt,
        Weights headline,
        Weights lead,
        Weights words,
        Weights names,
        Weights others,
        List<String> topics) {
    /** The order in which stories grow: by date, the undated last. When an article arrived plays no part. */
    public static final Comparator<Report> ORDER = Comparator.comparing(
                    Report::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::id);

    public static final int TOPICS = 24;
    /** Characters of a text that it looks at. */
    public static final int LONGEST = 8000;

    private static final int LEAD = 100;
    private static final int WHOLE = 700;
    private static final double RARE = 1.5;

    /** A possessive's s is no word. */
    static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{N}+(?:[.,]\\p{N}+)*");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final String ENDS_SENTENCE = ".!?:;\"“”\n|";

    /** @param headline null when it has none */
    public static Report of(String id, String publishedAt, String headline, String wholeText) {
        String text = wholeText.substring(0, Math.min(LONGEST, wholeText.length()));
        List<MatchResult> found = WORD.matcher(text).results().limit(WHOLE).toList();
        List<String> words = found.stream().map(Report::lower).toList();
        List<String> title = headline == null
                ? List.of()
                : WORD.matcher(headline).results().map(Report::lower).toList();
        List<String> whole = new ArrayList<>(title);
        whole.addAll(title);
        List<String> lead = new ArrayList<>(whole);
        lead.addAll(words.subList(0, Math.min(LEAD, words.size())));
        whole.addAll(words);
        List<String> names = found.stream()
                .filter(word -> isName(text, word))
                .map(Report::lower)
                .toList();
        List<String> others = words.stream()
                .filter(Predicate.not(Set.copyOf(names)::contains))
                .toList();
        Map<String, Double> wholeWeighed = Weights.weigh(whole);
        Map<String, Double> namesWeighed = Weights.weigh(names);
        return new Report(
                id,
                publishedAt,
                Weights.of(Weights.weigh(title)),
                Weights.of(Weights.weigh(lead)),
                Weights.of(wholeWeighed),
                Weights.of(namesWeighed),
                Weights.of(Weights.weigh(others)),
                topics(wholeWeighed, namesWeighed));
    }

    private static List<String> topics(Map<String, Double> words, Map<String, Double> names) {
        Map<String, Double> weights = new TreeMap<>(words);
        names.forEach((word, weight) -> weights.merge(word, weight, Double::sum));
        String[] topics = new String[TOPICS];
        weights.forEach((word, weight) -> {
            int part = Math.floorMod(word.hashCode() * 0x9E3779B1 >>> 7, TOPICS);
            if (Rarity.of(word) >= RARE && (topics[part] == null || weight > weights.get(topics[part]))) {
                topics[part] = word;
            }
        });
        return Arrays.asList(topics);
    }

    /** Days since 1970, or null when it has no date. */
    public Long day() {
        return day(publishedAt);
    }

    /** Days since 1970 of an ISO 8601 date or instant; null when there is none, or of a year that no news is from. */
    public static Long day(String publishedAt) {
        return publishedAt == null || !DAY.matcher(publishedAt).lookingAt()
                ? null
                : Long.valueOf(LocalDate.parse(publishedAt.substring(0, 10)).toEpochDay());
    }

    private static String lower(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }

    /** A capitalised word that doesn't begin a sentence. */
    private static boolean isName(String text, MatchResult word) {
        int before = word.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || "‘’'(".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before >= 0
                && ENDS_SENTENCE.indexOf(text.charAt(before)) < 0
                && Character.isUpperCase(text.codePointAt(word.start()));
    }
}
