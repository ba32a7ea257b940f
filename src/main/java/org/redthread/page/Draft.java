package org.redthread.page;

/** What the page itself says of one article, before the sender's words are laid over it. */
record Draft(
        String headline,
        String text,
        String url,
        String outlet,
        String byline,
        String publishedAt,
        String dateline,
        String language) {

    static Draft of(String text) {
        return new Draft(null, text, null, null, null, null, null, null);
    }
}
