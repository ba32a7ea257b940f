package org.redthread.page;

import org.redthread.ContentId;

/**
 * A page as it was handed over: its bytes and what the sender says about them.
 *
 * @param url where it was found, or null
 * @param outlet who published it, when the sender knows, or null
 * @param headline its headline, when the sender knows, or null
 * @param publishedAt ISO 8601 date or UTC instant, when the sender knows, or null
 * @param contentType media type, with a charset when known, e.g. {@code text/html;charset=utf-8}
 * @param content the page itself; null for a link, of which only the {@code url} is known
 * @param split false: the content is one clean article, kept character for character
 * @param fetchedAt UTC instant when it was fetched, from which "31 minutes ago" counts, or null
 */
public record PageSource(
        String url,
        String outlet,
        String headline,
        String publishedAt,
        String contentType,
        byte[] content,
        boolean split,
        String fetchedAt) {
    /** The largest page that is read. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** A page of which nobody knows when it was fetched. */
    public PageSource(
            String url,
            String outlet,
            String headline,
            String publishedAt,
            String contentType,
            byte[] content,
            boolean split) {
        this(url, outlet, headline, publishedAt, contentType, content, split, null);
    }

    /** Whether only its address is known. */
    public boolean isLink() {
        return content == null;
    }

    /** The same for the same source and content, however the request was written and whenever it was fetched. */
    public String id() {
        return ContentId.of("page", url, outlet, headline, publishedAt, contentType, content, split);
    }
}
