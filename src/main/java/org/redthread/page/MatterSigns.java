package org.redthread.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that a place gives by what is spoken of above and below it: lexical cohesion (Hearst 1997), with rare words for more. */
final class MatterSigns {
    private static final Pattern FULL_NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ (\\p{Lu}\\p{Ll}{2,})\\b");
    private static final double MUCH = 4000;
    private static final double LITTLE_SHARED = 0.1;
    private static final int ENOUGH_NAMES = 3;

    private MatterSigns() {}

    static void put(Evidence signs, Border border, PlainLines.Body text) {
        Set<String> first = text.firstWords();
        Matter below = text.matter();
        Matter above = border.above().matter();
        Matter recent = border.above().recentMatter();
        if (border.header().headline() != null) {
            Set<String> words = Cohesion.words(border.header().headline());
            double inBelow = Rarity.shared(words, below.words());
            signs.put(Sign.HEADLINE_BELOW, inBelow);
            signs.put(Sign.HEADLINE_IN_FIRST_PARAGRAPH, Rarity.shared(words, first));
            signs.put(Sign.HEADLINE_ABOVE, Rarity.shared(words, above.words()));
            signs.put(Sign.HEADLINE_JUST_ABOVE, Rarity.shared(words, recent.words()));
            boolean isNew = words.stream().noneMatch(above.words()::contains);
            signs.put(Sign.HEADLINE_BELOW_AND_NEW, isNew ? inBelow : 0);
        }
        double inAbove = Rarity.shared(below.words(), above.words());
        double near = Rarity.shared(first, recent.words());
        signs.put(Sign.BELOW_ABOVE, inAbove);
        signs.put(Sign.ANOTHER_MATTER, inAbove < LITTLE_SHARED);
        signs.put(Sign.BELOW_IN_MUCH_ABOVE, inAbove * Math.min(1, border.above().length() / MUCH));
        signs.put(Sign.NAMES_ABOVE, Rarity.shared(text.names(), above.words()));
        signs.put(Sign.FIRST_NAMES_ABOVE, Rarity.shared(text.firstNames(), above.words()));
        signs.put(Sign.FIRST_ABOVE, Rarity.shared(first, above.words()));
        signs.put(Sign.FIRST_BELOW, below.repeated(first));
        signs.put(Sign.LIKENESS, above.likeness(below));
        signs.put(Sign.LIKENESS_TO_RECENT, recent.likeness(below));
        signs.put(Sign.ABOVE_BELOW, above.share(below));
        signs.put(Sign.NEAR, near);
        signs.put(Sign.LESS_NEAR_THAN_USUAL, border.page().nearnessOfParagraphs() - near);
        Set<String> fullNames = new HashSet<>();
        Matcher name = FULL_NAME.matcher(text.first());
        while (name.find()) {
            fullNames.addAll(Cohesion.words(name.group(1)));
        }
        fullNames.removeAll(above.words());
        signs.put(Sign.NEW_FULL_NAMES, Math.min(ENOUGH_NAMES, fullNames.size()) / (double) ENOUGH_NAMES);
    }
}
