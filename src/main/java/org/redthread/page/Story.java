package org.redthread.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A story on a plain-text page while its lines are being read. */
final class Story {
    private final Header header;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> footer = new ArrayList<>();
    /** Gathered as the story grows: to read it again at every gap would take minutes on megabytes. */
    private final Set<String> words = new HashSet<>();

    private final Set<String> topics = new HashSet<>();

    Story(Header header) {
        this.header = header;
    }

    /** Of a page that has not one full paragraph: what it has. */
    static Story ofShortLines(List<Line> lines) {
        Story story = new Story(Header.of(List.of(), ""));
        story.add(lines.stream()
                .filter(line -> line.is(Line.Kind.SHORT))
                .map(Line::text)
                .toList());
        return story;
    }

    void add(List<String> more) {
        paragraphs.addAll(more);
        for (String paragraph : more) {
            words.addAll(Cohesion.words(paragraph));
            topics.addAll(Cohesion.topics(paragraph));
        }
    }

    /** Lines that stand under the story: no text of it, but they may tell whose it is. */
    void endWith(List<Line> lines) {
        lines.forEach(line -> footer.add(line.text()));
    }

    Set<String> words() {
        return words;
    }

    Set<String> topics() {
        return topics;
    }

    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** {@code masthead}: the outlet of the page, for a story that names none; or null. */
    Draft draft(String masthead) {
        List<String> apart = new ArrayList<>();
        paragraphs.forEach(paragraph -> apart.addAll(RunIn.apart(paragraph)));
        String text = String.join("\n\n", Invitations.cutFrom(apart));
        String outlet = PageMetadata.first(header.outlet(), Outlet.creditedIn(footer), masthead);
        return new Draft(
                header.headline(), text, null, outlet, header.byline(), header.publishedAt(), Dateline.of(text), null);
    }
}
