package org.redthread.extract;

import org.redthread.page.Article;

/** One extractor for all test classes: its models take seconds to load. */
final class SharedExtractor {
    static final Extractor INSTANCE = new Extractor();

    private SharedExtractor() {}

    static Extraction read(String text) {
        return INSTANCE.extract(new Article("a", 0, null, text, null, null, null, null, null, "en"));
    }
}
