package org.redthread.page.container;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.redthread.page.PageSource;

/**
 * What a feed says of all its items.
 *
 * @param feed what its sender said of it
 * @param base of relative links, or empty
 * @param outlet who publishes them, or null
 * @param language as the feed writes it, or null
 */
record Channel(PageSource feed, String base, String outlet, String language) {
    static Channel of(Element root, PageSource feed) {
        Element channel = root.children().stream()
                .filter(child -> Feed.isNamed(child, "channel"))
                .findFirst()
                .orElse(root);
        String site = FeedItem.link(channel);
        String base = site != null && site.contains("://") ? site : feed.url() == null ? "" : feed.url();
        String language = Feed.child(channel, "language");
        return new Channel(
                feed,
                base,
                feed.outlet() != null
                        ? feed.outlet()
                        : outlet(Feed.child(channel, "dc:publisher"), Feed.child(channel, "title"), base),
                language != null ? language : root.hasAttr("xml:lang") ? root.attr("xml:lang") : null);
    }

    /** "World news | The Paper" at thepaper.example is The Paper: of a title's parts the one that the address has too. */
    private static String outlet(String publisher, String title, String base) {
        if (publisher != null || title == null) {
            return publisher;
        }
        String host = letters(host(base));
        for (String part : title.split("\\s+[-–—|»>:·]+\\s+")) {
            if (letters(part).length() > 2 && host.contains(letters(part).replaceFirst("^the", ""))) {
                return part.strip();
            }
        }
        return title;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
