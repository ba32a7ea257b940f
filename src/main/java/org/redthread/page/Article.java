package org.redthread.page;

/**
 * One story as one outlet printed it, free of the page around it.
 *
 * @param id the same for the same text of the same source
 * @param position of the article on its page, from 0
 * @param headline null when the page has none
 * @param text the article's own text without its headline; paragraphs are separated by a blank line. All offsets
 *     elsewhere are UTF-16 code units of this text, end exclusive
 * @param publishedAt ISO 8601 date ({@code 2025-06-15}) or UTC instant ({@code 2025-06-15T08:30:00Z}); null when unknown
 * @param dateline the place a report was filed from, null when it has none
 * @param language ISO 639-1 code, null when unknown
 */
public record Article(
        String id,
        int position,
        String headline,
        String text,
        String url,
        String outlet,
        String byline,
        String publishedAt,
        String dateline,
        String language) {}
