package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/**
 * The plain text of a page, as scrapers keep it: bodies of prose, and between them gaps of short lines. A gap either ends
 * one story and heads the next, or it is a subhead or a widget inside one story.
 */
final class PlainPage {
    /** A body that says less than this is a teaser where most of the page is in longer ones. */
    static final int TEASER = 250;

    private static final int BRIEF = 100;
    private static final double MOST = 0.7;

    /** Log-odds of a border. */
    private static final double SURE = 1.2;

    private static final double LIKELY = -1;
    private static final int LONGEST_SUBHEADS = 3;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_BETWEEN = 2;
    private static final Pattern SAID = Pattern.compile("[.!][\"”’)]*$|[?…][\"”]?$");

    private final PlainLines page;
    private final List<Story> stories = new ArrayList<>();

    private PlainPage(PlainLines page) {
        this.page = page;
    }

    /** {@code fetchedAt}: from which "31 minutes ago" counts, or null. */
    static List<Draft> read(String text, String fetchedAt) {
        List<String> written = HardWrap.undone(text).lines().toList();
        List<Line> lines = Line.all(written);
        PlainLines page = new PlainLines(lines);
        List<Story> entries = LiveBlog.of(lines);
        List<Story> stories = entries.isEmpty() ? full(split(page)) : entries;
        PageHead head = PageHead.of(written, lines, stories.size() > 1, fetchedAt);
        return stories.stream().map(story -> story.draft(page, head)).toList();
    }

    /** Without the teasers; where short stories are much of the page, it is one of short stories. */
    private static List<Story> full(List<Story> stories) {
        List<Story> full = longerThan(TEASER, stories);
        if (length(full) >= length(stories) * MOST) {
            return full;
        }
        List<Story> briefs = longerThan(BRIEF, stories);
        return briefs.isEmpty() ? stories : briefs;
    }

    private static List<Story> longerThan(int least, List<Story> stories) {
        return stories.stream().filter(story -> story.length() >= least).toList();
    }

    private static int length(List<Story> stories) {
        return stories.stream().mapToInt(Story::length).sum();
    }

    /** A page that surely has one border is of several stories, so that the next is likely where anything stands between. */
    private static List<Story> split(PlainLines page) {
        List<Story> sure = split(page, border -> border.logOdds() > SURE);
        return sure.size() == 1
                ? sure
                : split(page, border -> border.logOdds() > (border.gap().isEmpty() ? SURE : LIKELY));
    }

    /** The stories of a page, cut at those places of which {@code begins} is true. */
    static List<Story> split(PlainLines lines, Predicate<Border> begins) {
        PlainPage page = new PlainPage(lines);
        page.split(begins);
        return page.stories;
    }

    private void split(Predicate<Border> begins) {
        List<Line> gap = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            Story open = stories.isEmpty() ? new Story(Header.NONE) : stories.get(stories.size() - 1);
            Story first = stories.isEmpty() ? open : stories.get(0);
            boolean paragraph = line.is(Kind.PROSE) || open.length() > 0 && isFew(gap) && isShortParagraph(line);
            Border sentence = paragraph ? Border.underSentence(page, first, open, gap, i) : null;
            if (!paragraph || sentence != null && begins.test(sentence)) {
                gap.add(paragraph ? line.asShort() : line);
                continue;
            }
            Border border = Border.at(page, first, open, gap, i);
            if (stories.isEmpty() || begins.test(border)) {
                open.endWith(border.header().before());
                open = new Story(border.header());
                stories.add(open);
            } else {
                inside(gap).forEach(open::add);
            }
            open.add(line, gap.stream().anyMatch(before -> before.is(Kind.CLUTTER)));
            gap.clear();
        }
        if (!stories.isEmpty()) {
            stories.get(stories.size() - 1).endWith(gap);
        } else {
            stories.add(Story.ofShortLines(gap));
        }
    }

    /** An advertisement may stand between a body and its last sentence. */
    private static boolean isFew(List<Line> gap) {
        return gap.size() <= MOST_BETWEEN && gap.stream().allMatch(line -> line.is(Kind.CLUTTER));
    }

    /** Right under a body a short sentence belongs to it; headlines end in no full stop. */
    private static boolean isShortParagraph(Line line) {
        return line.is(Kind.SHORT)
                && line.words() >= FEWEST_WORDS
                && SAID.matcher(line.text()).find();
    }

    /** What may be kept of a gap within a story: a few short lines are subheads or list items, many are a widget. */
    private static List<Line> inside(List<Line> gap) {
        List<Line> shown = gap.stream().filter(line -> line.is(Kind.SHORT)).toList();
        if (gap.stream().anyMatch(line -> line.is(Kind.CLUTTER))) {
            return shown.stream().filter(Line::endsSentence).toList();
        }
        boolean list = shown.stream().anyMatch(Line::endsSentence);
        return shown.size() <= LONGEST_SUBHEADS || list ? shown : List.of();
    }
}
