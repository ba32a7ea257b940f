package org.redthread.page;

import java.util.Locale;

/** What all stories of one page have in common, drawn anew for each page. */
final class MixedLayout {
    final int betweenParagraphs;
    final boolean briefs;
    final boolean oneLine;
    final int betweenStories;
    final int underHeadline;
    final boolean capitals;
    final boolean titleCase;
    final double headlines;
    final double marks;
    final boolean marksFirst;
    final double clutter;
    final double teasers;
    final double intrusions;
    final boolean outlet;
    final boolean byline;
    final boolean time;
    final boolean kicker;
    final boolean minutes;
    final double datelines;
    final double lists;

    MixedLayout(Chance chance) {
        betweenParagraphs = chance.of(0.5) ? 1 : 0;
        briefs = chance.of(0.15);
        oneLine = chance.of(0.2);
        betweenStories = chance.below(4);
        underHeadline = chance.of(0.4) ? 0 : betweenParagraphs;
        capitals = chance.of(0.15);
        titleCase = chance.of(0.15);
        headlines = chance.of(0.12) ? 0.3 : 1;
        marks = chance.of(0.4) ? 0 : chance.of(0.7) ? 1 : chance.share();
        marksFirst = chance.of(0.5);
        clutter = chance.of(0.4) ? 0 : chance.share();
        teasers = chance.of(0.6) ? 0 : chance.share();
        intrusions = chance.of(0.5) ? 0 : 0.15 * chance.share();
        outlet = chance.of(0.5);
        byline = chance.of(0.5);
        time = chance.of(0.6);
        kicker = chance.of(0.2);
        minutes = chance.of(0.2);
        datelines = chance.of(0.7) ? 0 : 0.6;
        lists = chance.of(0.95) ? 0 : 0.7;
    }

    String styled(String headline) {
        if (capitals) {
            return headline.toUpperCase(Locale.ROOT);
        }
        if (!titleCase) {
            return headline;
        }
        StringBuilder title = new StringBuilder();
        for (String word : headline.split(" ")) {
            title.append(word.length() > 3 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                    .append(' ');
        }
        return title.toString().strip();
    }
}
