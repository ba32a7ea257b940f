package org.redthread.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/** How much of each {@link Trait} the lines have that stand in a story of a plain-text page. */
final class LineTraits {
    private static final int LOOK_AT = 600;
    private static final int AMONG_LAST = 4;
    private static final int AMONG_FIRST = 2;
    private static final double LONG = Math.log(400);
    private static final Pattern READER = Pattern.compile("(?i)\\b(?:you|your|yours|we|us|our|i|my)\\b");
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:said|says|told|added|asked|wrote|according|announced|was|were|had|has been|would|percent|president|government|police|minister|officials?)\\b");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?i)\\b(?:the|of|and|to|in|that|is|was|for|with|on|as|by|at|from|it|are|be|have|has|had|he|she|his|her|not|an|a|but|they|their|which|who|were|will|would)\\b");
    /** "Mara Voss is a writer in Dorn." */
    private static final Pattern SOMEBODY = Pattern.compile(
            "^\\W*(?:\\p{Lu}[\\p{L}.’'-]*,? ){2,5}(?:is|was|are|has been|covers|writes|teaches|reports) .*");

    private static final Pattern QUOTES = Pattern.compile("[\"“”]");
    private static final Pattern LINK = Pattern.compile("[|»›→@#►▶•]|https?:|www\\.");
    private static final int NEAR = 3;

    private final PlainLines page;
    private final List<Line> lines;
    private final List<Boolean> afterClutter;
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> firstAt = new HashMap<>();
    private final int length;
    private final int longest;

    LineTraits(PlainLines page, List<Line> lines, List<Boolean> afterClutter) {
        this.page = page;
        this.lines = lines;
        this.afterClutter = afterClutter;
        length = lines.stream().mapToInt(line -> line.text().length()).sum();
        longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        for (Line line : lines) {
            Set<String> inLine = page.words(line);
            words.add(inLine);
            for (String word : inLine) {
                times.merge(word, 1, Integer::sum);
                firstAt.putIfAbsent(word, words.size() - 1);
            }
        }
    }

    double[] of(int at) {
        Evidence traits = new Evidence(Trait.values());
        Line line = lines.get(at);
        String text = line.text().substring(0, Math.min(LOOK_AT, line.text().length()));
        String[] tokens = text.split(" ");
        traits.put(Trait.ALWAYS, 1);
        ofForm(traits, line, text, tokens);
        boolean atEnd = at >= lines.size() - AMONG_LAST;
        traits.put(
                Trait.TO_THE_READER,
                READER.matcher(text).find() && !QUOTES.matcher(text).find());
        double site = SiteWords.mean(text);
        traits.put(Trait.SITE_WORDS, site);
        traits.put(Trait.SITE_WORDS_AT_END, atEnd ? site : 0);
        traits.put(Trait.BEST_SITE_WORD, SiteWords.best(text));
        traits.put(Trait.BEGINS_AS_INVITATION, Clutter.isSentence(text));
        boolean reports = REPORT.matcher(text).find();
        traits.put(Trait.REPORTS, reports);
        traits.put(Trait.REPORTS_AT_END, atEnd && reports);
        traits.put(Trait.NAMES_THE_WRITERS, Border.SIGN_OFF.matcher(text).find());
        traits.put(Trait.SAYS_WHO_SOMEBODY_IS, SOMEBODY.matcher(text).matches());
        traits.put(Trait.FUNCTION_WORDS, share(FUNCTION, text, tokens.length, 1));
        traits.put(Trait.LAST, at == lines.size() - 1);
        traits.put(Trait.AMONG_LAST, atEnd);
        traits.put(Trait.FIRST, at == 0);
        traits.put(Trait.AFTER_CLUTTER, afterClutter.get(at));
        int from = Math.max(0, at + 1 - AMONG_LAST);
        traits.put(
                Trait.BELOW_CLUTTER_AT_END,
                atEnd && afterClutter.subList(from, at + 1).contains(true));
        traits.put(Trait.FROM_END, 1.0 / (lines.size() - at));
        double toOthers = Math.min(
                1,
                line.text().length()
                        * (lines.size() - 1.0)
                        / (1 + length - line.text().length()));
        traits.put(Trait.LENGTH_TO_OTHERS, toOthers);
        traits.put(Trait.LENGTH_TO_OTHERS_AT_END, atEnd ? toOthers : 0);
        traits.put(Trait.BESIDE_ONE_LONG_LINE, atEnd && line.text().length() < longest ? longest / (double) length : 0);
        traits.put(Trait.AFTER_SHORT, at > 0 && lines.get(at - 1).is(Kind.SHORT));
        traits.put(
                Trait.BEFORE_SHORT, at + 1 < lines.size() && lines.get(at + 1).is(Kind.SHORT));
        traits.put(Trait.SET_OFF, at > 0 && line.blanks() > page.blanksBetweenParagraphs());
        traits.put(Trait.REPEATED, page.isRepeated(line));
        ofMatter(traits, at, text);
        return traits.amounts();
    }

    private static void ofForm(Evidence traits, Line line, String text, String[] tokens) {
        traits.put(Trait.LENGTH, length(line));
        traits.put(Trait.SHORT, line.is(Kind.SHORT));
        traits.put(Trait.FEW_WORDS, tokens.length < 5);
        traits.put(Trait.ENDS_SENTENCE, line.endsSentence());
        traits.put(Trait.QUESTION, text.endsWith("?"));
        traits.put(Trait.SEVERAL_SENTENCES, Sentences.of(text).size() > 1);
        traits.put(Trait.QUOTES, QUOTES.matcher(text).find());
        traits.put(Trait.LOWER_CASE, Character.isLowerCase(text.charAt(0)));
        traits.put(Trait.CAPITALIZED, capitalized(tokens));
        traits.put(Trait.CAPITALS, text.equals(text.toUpperCase(Locale.ROOT)));
        traits.put(Trait.DIGITS, text.chars().filter(Character::isDigit).count() / (double) text.length());
        traits.put(Trait.LINK_CHARACTERS, LINK.matcher(text).find());
    }

    private static double length(Line line) {
        return Math.min(1, Math.log(1 + line.text().length()) / LONG);
    }

    private static double capitalized(String[] tokens) {
        long capitals = Arrays.stream(tokens)
                .skip(1)
                .filter(token -> !token.isEmpty() && Character.isUpperCase(token.charAt(0)))
                .count();
        return tokens.length < 2 ? 0 : capitals / (double) (tokens.length - 1);
    }

    private void ofMatter(Evidence traits, int at, String text) {
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
        traits.put(Trait.SHARED_WORDS, share);
        traits.put(Trait.SHARED_WORDS_AT_END, atEnd ? share : 0);
        traits.put(Trait.LENGTH_AT_END, atEnd ? length(lines.get(at)) : 0);
        traits.put(Trait.NOTHING_SHARED, shared == 0);
        traits.put(Trait.NOTHING_SHARED_AT_END, atEnd && shared == 0);
        Set<String> names = Cohesion.names(text);
        double own = names.stream().mapToDouble(Rarity::of).sum();
        double elsewhere = names.stream()
                .filter(name -> isElsewhere(name, at, atStart))
                .mapToDouble(Rarity::of)
                .sum();
        traits.put(Trait.SHARED_NAMES, own == 0 ? 0 : elsewhere / own);
        traits.put(Trait.NEW_NAMES, own > elsewhere);
        Set<String> near = new HashSet<>();
        for (int i = Math.max(0, at - NEAR); i < at; i++) {
            near.addAll(words.get(i));
        }
        traits.put(Trait.SHARED_NEAR, Rarity.shared(words.get(at), near));
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
}
