package org.redthread.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/**
 * Which of the lines that stand in a story of a plain-text page are its own, by their form, their words, their place, and
 * whether they speak of what the story speaks of. At the end and at the beginning lines go together when their sum speaks
 * against them; in the midst only a line goes that is surely none.
 */
final class OwnLines {
    static final String FILE = "/page/line-weights.properties";
    private static final Weights WEIGHTS = new Weights(Trait.values(), FILE);
    private static final double SURELY_NOT = -2.5;
    private static final int LOOK_AT = 600;
    private static final int AMONG_LAST = 4;
    private static final int AMONG_FIRST = 2;
    private static final double LONG = Math.log(400);
    private static final Pattern READER = Pattern.compile("(?i)\\b(?:you|your|yours|we|us|our|i|my)\\b");
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:said|says|told|added|asked|wrote|according|announced|was|were|had|has been|would|percent|president|government|police|minister|officials?)\\b");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?i)\\b(?:the|of|and|to|in|that|is|was|for|with|on|as|by|at|from|it|are|be|have|has|had|he|she|his|her|not|an|a|but|they|their|which|who|were|will|would)\\b");
    private static final Pattern QUOTES = Pattern.compile("[\"“”]");
    private static final Pattern LINK = Pattern.compile("[|»›→@#►▶•]|https?:|www\\.");

    private final PlainLines page;
    private final List<Line> lines;
    private final List<Boolean> afterClutter;
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> firstAt = new HashMap<>();

    OwnLines(PlainLines page, List<Line> lines, List<Boolean> afterClutter) {
        this.page = page;
        this.lines = lines;
        this.afterClutter = afterClutter;
        for (Line line : lines) {
            Set<String> inLine = Cohesion.words(line.text());
            words.add(inLine);
            for (String word : inLine) {
                times.merge(word, 1, Integer::sum);
                firstAt.putIfAbsent(word, words.size() - 1);
            }
        }
    }

    List<Line> kept() {
        double[] odds = new double[lines.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = WEIGHTS.logOdds(traits(i));
        }
        int end = bestEnd(odds);
        int start = bestStart(odds, end);
        List<Line> kept = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (odds[i] > SURELY_NOT) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static int bestEnd(double[] odds) {
        int best = odds.length;
        double least = 0;
        double sum = 0;
        for (int i = odds.length - 1; i > 0; i--) {
            sum += Math.min(odds[i], -SURELY_NOT);
            if (sum < least) {
                least = sum;
                best = i;
            }
        }
        return best;
    }

    private static int bestStart(double[] odds, int end) {
        int best = 0;
        double least = 0;
        double sum = 0;
        for (int i = 0; i < end - 1; i++) {
            sum += Math.min(odds[i], -SURELY_NOT);
            if (sum < least) {
                least = sum;
                best = i + 1;
            }
        }
        return best;
    }

    double[] traits(int at) {
        double[] traits = new double[Trait.values().length];
        Line line = lines.get(at);
        String text = line.text().substring(0, Math.min(LOOK_AT, line.text().length()));
        String[] tokens = text.split(" ");
        put(traits, Trait.ALWAYS, 1);
        ofForm(traits, line, text, tokens);
        boolean atEnd = at >= lines.size() - AMONG_LAST;
        put(traits, Trait.TO_THE_READER, READER.matcher(text).find() && !QUOTES.matcher(text).find());
        double site = SiteWords.mean(text);
        put(traits, Trait.SITE_WORDS, site);
        put(traits, Trait.SITE_WORDS_AT_END, atEnd ? site : 0);
        put(traits, Trait.BEST_SITE_WORD, SiteWords.best(text));
        put(traits, Trait.BEGINS_AS_INVITATION, Clutter.isSentence(text));
        boolean reports = REPORT.matcher(text).find();
        put(traits, Trait.REPORTS, reports);
        put(traits, Trait.REPORTS_AT_END, atEnd && reports);
        put(traits, Trait.FUNCTION_WORDS, share(FUNCTION, text, tokens.length, 1));
        put(traits, Trait.LAST, at == lines.size() - 1);
        put(traits, Trait.AMONG_LAST, atEnd);
        put(traits, Trait.FIRST, at == 0);
        put(traits, Trait.AFTER_CLUTTER, afterClutter.get(at));
        put(traits, Trait.AFTER_SHORT, at > 0 && lines.get(at - 1).is(Kind.SHORT));
        put(
                traits,
                Trait.BEFORE_SHORT,
                at + 1 < lines.size() && lines.get(at + 1).is(Kind.SHORT));
        put(traits, Trait.SET_OFF, at > 0 && line.blanks() > page.blanksBetweenParagraphs());
        put(traits, Trait.REPEATED, page.isRepeated(line));
        ofMatter(traits, at, text);
        return traits;
    }

    private static void ofForm(double[] traits, Line line, String text, String[] tokens) {
        put(traits, Trait.LENGTH, Math.min(1, Math.log(1 + line.text().length()) / LONG));
        put(traits, Trait.SHORT, line.is(Kind.SHORT));
        put(traits, Trait.FEW_WORDS, tokens.length < 5);
        put(traits, Trait.ENDS_SENTENCE, line.endsSentence());
        put(traits, Trait.QUESTION, text.endsWith("?"));
        put(traits, Trait.SEVERAL_SENTENCES, Sentences.of(text).size() > 1);
        put(traits, Trait.QUOTES, QUOTES.matcher(text).find());
        put(traits, Trait.LOWER_CASE, Character.isLowerCase(text.charAt(0)));
        put(traits, Trait.CAPITALIZED, capitalized(tokens));
        put(traits, Trait.CAPITALS, text.equals(text.toUpperCase()));
        put(traits, Trait.DIGITS, text.chars().filter(Character::isDigit).count() / (double) text.length());
        put(traits, Trait.LINK_CHARACTERS, LINK.matcher(text).find());
    }

    private static double capitalized(String[] tokens) {
        long capitals = Arrays.stream(tokens)
                .skip(1)
                .filter(token -> !token.isEmpty() && Character.isUpperCase(token.charAt(0)))
                .count();
        return tokens.length < 2 ? 0 : capitals / (double) (tokens.length - 1);
    }

    private void ofMatter(double[] traits, int at, String text) {
        boolean atStart = at < AMONG_FIRST;
        double shared = 0;
        double all = 0;
        for (String word : words.get(at)) {
            double rarity = Rarity.of(word);
            all += rarity;
            shared += isElsewhere(word, at, atStart) ? rarity : 0;
        }
        double share = all == 0 ? 0 : shared / all;
        boolean atEnd = at >= lines.size() - AMONG_LAST;
        put(traits, Trait.SHARED_WORDS, share);
        put(traits, Trait.SHARED_WORDS_AT_END, atEnd ? share : 0);
        put(traits, Trait.LENGTH_AT_END, atEnd ? traits[Trait.LENGTH.ordinal()] : 0);
        put(traits, Trait.NOTHING_SHARED, shared == 0);
        put(traits, Trait.NOTHING_SHARED_AT_END, atEnd && shared == 0);
        Set<String> names = Cohesion.names(text);
        double own = names.stream().mapToDouble(Rarity::of).sum();
        double elsewhere = names.stream()
                .filter(name -> isElsewhere(name, at, atStart))
                .mapToDouble(Rarity::of)
                .sum();
        put(traits, Trait.SHARED_NAMES, own == 0 ? 0 : elsewhere / own);
        put(traits, Trait.NEW_NAMES, own > elsewhere);
        Set<String> near = new HashSet<>();
        for (int i = Math.max(0, at - 3); i < at; i++) {
            near.addAll(words.get(i));
        }
        put(traits, Trait.SHARED_NEAR, Rarity.shared(words.get(at), near));
    }

    /** In the lines above; for the first lines, in any other. What stands below an end may be of the same notice. */
    private boolean isElsewhere(String word, int at, boolean anywhere) {
        return anywhere ? times.getOrDefault(word, 0) > 1 : firstAt.getOrDefault(word, at) < at;
    }

    private static double share(Pattern words, String text, int tokens, int times) {
        Matcher word = words.matcher(text);
        int found = 0;
        while (word.find()) {
            found++;
        }
        return Math.min(1, (double) times * found / tokens);
    }

    private static void put(double[] traits, Trait trait, boolean there) {
        traits[trait.ordinal()] = there ? 1 : 0;
    }

    private static void put(double[] traits, Trait trait, double much) {
        traits[trait.ordinal()] = much;
    }
}
