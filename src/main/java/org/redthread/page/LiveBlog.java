package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.redthread.page.Line.Kind;

/** A plain-text page of entries, each under its time of day. */
final class LiveBlog {
    private static final int FEWEST = 3;
    private static final double MOST = 0.7;
    private static final int ENTRY = 40;

    private LiveBlog() {}

    /** The introduction, if there is one, and the entries, as they stand; nothing when the page is no live blog. */
    static List<Story> of(List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Stamp.of(lines.get(i).text()) != null) {
                starts.add(i);
            }
        }
        if (starts.size() < FEWEST || !areMost(lines, starts.get(0)) || !areInOrder(lines, starts)) {
            return List.of();
        }
        List<Line> head = lines.subList(0, starts.get(0));
        String day = head.stream()
                .filter(line -> line.text().length() <= Line.META)
                .map(line -> Dates.find(line.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Story> stories = new ArrayList<>(introduction(head));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            Story entry = entry(lines.subList(starts.get(i), end), day);
            if (entry.length() >= ENTRY) {
                stories.add(entry);
            }
        }
        return stories;
    }

    private static List<Story> introduction(List<Line> head) {
        List<Story> stories = PlainPage.split(new PlainLines(head), border -> false);
        return stories.stream()
                .filter(story -> story.length() >= PlainPage.TEASER)
                .toList();
    }

    private static Story entry(List<Line> lines, String day) {
        Stamp stamp = Stamp.of(lines.get(0).text());
        List<Line> body = new ArrayList<>();
        if (!stamp.rest().isEmpty()) {
            body.add(Line.of(stamp.rest()));
        }
        body.addAll(lines.subList(1, lines.size()));
        body.removeIf(line -> !line.is(Kind.PROSE) && !line.is(Kind.SHORT));
        boolean headed =
                body.size() > 1 && body.get(0).is(Kind.SHORT) && !body.get(0).endsSentence();
        Story entry = new Story(new Header(List.of(), headed ? body.get(0) : null, null, null, stamp.on(day), null));
        body.subList(headed ? 1 : 0, body.size()).forEach(entry::add);
        return entry;
    }

    /** Times in a story that is none stand in a part of it. */
    private static boolean areMost(List<Line> lines, int first) {
        int before = length(lines.subList(0, first));
        return length(lines) - before >= length(lines) * MOST;
    }

    private static int length(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.is(Kind.PROSE))
                .mapToInt(line -> line.text().length())
                .sum();
    }

    /** Up or down, but for the turn of a day. */
    private static boolean areInOrder(List<Line> lines, List<Integer> starts) {
        int up = 0;
        int down = 0;
        for (int i = 1; i < starts.size(); i++) {
            int later = Stamp.of(lines.get(starts.get(i)).text())
                    .time()
                    .compareTo(Stamp.of(lines.get(starts.get(i - 1)).text()).time());
            up += later > 0 ? 1 : 0;
            down += later < 0 ? 1 : 0;
        }
        return Math.min(up, down) * FEWEST <= Math.max(up, down);
    }
}
