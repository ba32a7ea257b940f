package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/**
 * The plain text of a page, as scrapers keep it: bodies of prose, and between them gaps of short lines. A gap either ends
 * one story and heads the next, or it is a subhead or a widget inside one story.
 */
final class PlainPage {
    /** A body that says less than this is a teaser when the page has a longer one. */
    private static final int TEASER = 250;

    private static final int HEADLINE = 150;
    private static final int LONGEST_SUBHEADS = 3;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern SAID = Pattern.compile("[.!][\"”’)]*$|[?…][\"”]$");

    private final List<Line> lines;
    private final List<Story> stories = new ArrayList<>();

    private PlainPage(List<Line> lines) {
        this.lines = lines;
    }

    static List<Draft> read(String text) {
        List<String> written = HardWrap.undone(text).lines().toList();
        PlainPage page =
                new PlainPage(withHeadlines(written.stream().map(Line::of).toList()));
        String masthead = Masthead.of(written);
        page.split();
        boolean anyFull = page.stories.stream().anyMatch(story -> story.length() >= TEASER);
        return page.stories.stream()
                .filter(story -> !anyFull || story.length() >= TEASER)
                .map(story -> story.draft(masthead))
                .toList();
    }

    /** A headline may be a full sentence; then only the time or the byline beside it tells it from a first paragraph. */
    private static List<Line> withHeadlines(List<Line> lines) {
        List<Line> read = new ArrayList<>();
        List<Line> shown = lines.stream().filter(line -> !line.is(Kind.BLANK)).toList();
        int at = 0;
        for (Line line : lines) {
            boolean headline = line.is(Kind.PROSE)
                    && line.text().length() <= HEADLINE
                    && (about(shown, at + 1) || timed(shown, at - 1) || timed(shown, at - 2));
            read.add(headline ? new Line(line.text(), Kind.SHORT) : line);
            at += line.is(Kind.BLANK) ? 0 : 1;
        }
        return read;
    }

    private static boolean about(List<Line> lines, int at) {
        return timed(lines, at) || at < lines.size() && lines.get(at).is(Kind.BYLINE);
    }

    private static boolean timed(List<Line> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).is(Kind.TIME);
    }

    private void split() {
        List<Line> gap = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Story open = stories.isEmpty() ? null : stories.get(stories.size() - 1);
            if (open != null && isShortParagraph(line) && gap.stream().allMatch(before -> before.is(Kind.BLANK))) {
                open.add(List.of(line.text()));
                continue;
            }
            if (!line.is(Kind.PROSE)) {
                gap.add(line);
                continue;
            }
            Header header = Header.of(gap, bodyFrom(i));
            if (open == null || header.heads(open)) {
                if (open != null) {
                    open.endWith(header.before());
                }
                open = new Story(header);
                stories.add(open);
            } else {
                open.add(inside(gap));
            }
            open.add(List.of(line.text()));
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
    private static List<String> inside(List<Line> gap) {
        if (gap.stream().anyMatch(line -> line.is(Kind.CLUTTER))) {
            return gap.stream()
                    .filter(line -> line.is(Kind.SHORT) && line.endsSentence())
                    .map(Line::text)
                    .toList();
        }
        List<String> shown =
                gap.stream().filter(line -> line.is(Kind.SHORT)).map(Line::text).toList();
        boolean list = gap.stream().filter(line -> line.is(Kind.SHORT)).anyMatch(Line::endsSentence);
        return shown.size() <= LONGEST_SUBHEADS || list ? shown : List.of();
    }

    /** The beginning of the body that starts at a line, enough to see what it is about. */
    private String bodyFrom(int start) {
        StringBuilder body = new StringBuilder();
        for (int i = start; i < lines.size() && body.length() < Header.LOOK_AHEAD; i++) {
            if (lines.get(i).is(Kind.PROSE)) {
                body.append(lines.get(i).text()).append('\n');
            }
        }
        return body.toString();
    }
}
