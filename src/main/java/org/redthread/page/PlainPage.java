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
    /** A body that says less than this is a teaser when the page has a longer one. */
    private static final int TEASER = 250;

    private static final int LONGEST_SUBHEADS = 3;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern SAID = Pattern.compile("[.!][\"”’)]*$|[?…][\"”]?$");

    private final PlainLines page;
    private final List<Story> stories = new ArrayList<>();

    private PlainPage(PlainLines page) {
        this.page = page;
    }

    static List<Draft> read(String text) {
        List<String> written = HardWrap.undone(text).lines().toList();
        PlainLines lines = new PlainLines(Line.all(written));
        List<Story> stories = split(lines, Border::isOne);
        String masthead = Masthead.of(written);
        boolean anyFull = stories.stream().anyMatch(story -> story.length() >= TEASER);
        return stories.stream()
                .filter(story -> !anyFull || story.length() >= TEASER)
                .map(story -> story.draft(lines, masthead))
                .toList();
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
            boolean paragraph = line.is(Kind.PROSE) || open.length() > 0 && gap.isEmpty() && isShortParagraph(line);
            Border sentence = paragraph ? Border.underSentence(page, open, gap, i) : null;
            if (!paragraph || sentence != null && begins.test(sentence)) {
                gap.add(paragraph ? line.asShort() : line);
                continue;
            }
            Border border = Border.at(page, open, gap, i);
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
