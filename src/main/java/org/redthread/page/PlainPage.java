package org.redthread.page;

import java.util.List;

/** The plain text of a page, as scrapers keep it. */
final class PlainPage {
    private PlainPage() {}

    static List<Draft> read(String text) {
        return List.of(Draft.of(text.strip()));
    }
}
