package org.redthread.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page by name, property or item property, whichever a page uses. */
final class MetaTags {
    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]")) {
            String content = Characters.clean(meta.attr("content"));
            for (String key : List.of("property", "name", "itemprop")) {
                if (meta.hasAttr(key) && !content.isEmpty()) {
                    tags.contents
                            .computeIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                            .add(content);
                }
            }
        }
        return tags;
    }

    /** The first content of the first of these names, in lower case, that has one; or null. */
    String first(String... names) {
        List<String> found = all(names);
        return found.isEmpty() ? null : found.get(0);
    }

    /** All contents of the first of these names that has one. */
    List<String> all(String... names) {
        return Stream.of(names)
                .map(contents::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }
}
