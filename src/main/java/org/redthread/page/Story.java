package org.redthread.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A story on a plain-text page while its lines are being read. */
final class Story {
    private static final int RECENT = 3;

    private final Header header;
    private final List<Line> lines = new ArrayList<>();
    private final List<Boolean> afterClutter = new ArrayList<>();
    private final List<String> footer = new ArrayList<>();
    /** Gathered as the story grows: to read it again at every gap would take minutes on megabytes. */
    private final Matter matter = new Matter();

    private final Deque<Set<String>> lastWords = new ArrayDeque<>();
    private int length;

    Story(Header header) {
        this.header = header;
    }

    /** Of a page that has not one full paragraph: what it has. */
    static Story ofShortLines(List<Line> lines) {
        Story story = new Story(Header.NONE);
        lines.stream().filter(line -> line.is(Line.Kind.SHORT)).forEach(story::add);
        return story;
    }

    Header header() {
        return header;
    }

    void add(Line line) {
        add(line, false);
    }

    /** {@code clutter}: whether lines that are no article's stood between. */
    void add(Line line, boolean clutter) {
        Set<String> more = Cohesion.words(line.text());
        lines.add(line);
        afterClutter.add(clutter);
        matter.add(more);
        lastWords.add(more);
        if (lastWords.size() > RECENT) {
            lastWords.remove();
        }
        length += line.text().length();
    }

    /** Lines that stand under the story: no text of it, but they may tell whose it is. */
    void endWith(List<Line> lines) {
        lines.forEach(line -> footer.add(line.text()));
    }

    Matter matter() {
        return matter;
    }

    /** Of the last paragraphs. */
    Matter recentMatter() {
        Matter recent = new Matter();
        lastWords.forEach(recent::add);
        return recent;
    }

    int lastLength() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).text().length();
    }

    /** About so many last characters. */
    String lastly(int characters) {
        StringBuilder end = new StringBuilder();
        for (int i = lines.size() - 1; i >= 0 && end.length() < characters; i--) {
            String text = lines.get(i).text();
            end.insert(0, '\n').insert(0, text, Math.max(0, text.length() - characters), text.length());
        }
        return end.toString();
    }

    List<Line> lines() {
        return lines;
    }

    int length() {
        return length;
    }

    OwnLines ownLines(PlainLines page) {
        return new OwnLines(page, lines, afterClutter);
    }

    /** What the page says of all its stories fills in what a story does not say of itself. */
    Draft draft(PlainLines page, PageHead head) {
        List<String> apart = new ArrayList<>();
        ownLines(page).kept().forEach(line -> apart.addAll(RunIn.apart(line.text())));
        String text = String.join("\n\n", Invitations.cutFrom(apart));
        String outlet = PageMetadata.first(header.outlet(), Outlet.creditedIn(footer), head.outlet());
        return new Draft(
                header.headline(),
                text,
                null,
                outlet,
                header.byline(),
                header.publishedAt() != null ? header.publishedAt() : head.date(header.time()),
                Dateline.of(text),
                null);
    }
}
