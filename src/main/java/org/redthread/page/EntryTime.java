package org.redthread.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * When one of several stories on an HTML page was published, by the time that stands in it.
 *
 * @param page when the whole page was, which is all that is known of a story that shows no time; or null
 * @param day of a bare time; or null
 * @param fetchedAt from when "31 minutes ago" counts, or null
 */
record EntryTime(String page, String day, String fetchedAt) {
    private static final int DAY = "2025-06-15".length();
    private static final int FIRST_BLOCKS = 3;
    private static final int SHORT = 60;

    String of(Element story) {
        return story.select(Stories.TIMES).stream()
                .flatMap(
                        time -> Stream.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text()))
                .map(this::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> of(Block.under(story)));
    }

    String of(List<Block> blocks) {
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .map(block -> read(block.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(page);
    }

    private String read(String text) {
        if (text.isEmpty() || text.length() > SHORT && Stamp.of(text) == null) {
            return null;
        }
        Stamp stamp = Stamp.of(text);
        return stamp != null
                ? stamp.on(day == null ? null : day.substring(0, DAY))
                : PageMetadata.first(Dates.find(text), Ago.find(text, fetchedAt));
    }
}
