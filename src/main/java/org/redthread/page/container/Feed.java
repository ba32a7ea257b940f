package org.redthread.page.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.redthread.RedthreadException;
import org.redthread.page.Decoding;
import org.redthread.page.PageSource;

/**
 * RSS (0.9x, 1.0, 2.0) and Atom: an item with its full text is a page, one with less a link. Read by a parser that mends
 * broken XML and knows no entities of a document's own, so that none can be made to grow or to read a file.
 */
public final class Feed {
    private static final int MOST_ITEMS = 10_000;

    private Feed() {}

    /**
     * The items in the feed's order.
     *
     * @param feed its bytes; its {@code url} is the base of relative links
     * @throws RedthreadException when it is no feed, or has too many items
     */
    public static List<FoundPage> read(PageSource feed) {
        Document xml = Jsoup.parse(
                Decoding.of(feed.content(), null), feed.url() == null ? "" : feed.url(), Parser.xmlParser());
        Element root = xml.firstElementChild();
        if (root == null || !isFeed(root)) {
            throw new RedthreadException("this is neither RSS nor Atom: send a feed");
        }
        List<Element> items = items(root);
        if (items.size() > MOST_ITEMS) {
            throw new RedthreadException("the feed has " + items.size() + " items: send at most " + MOST_ITEMS);
        }
        Channel channel = Channel.of(root, feed);
        List<FoundPage> found = new ArrayList<>();
        for (Element item : items) {
            found.add(new FeedItem(item, channel).found("item " + (found.size() + 1)));
        }
        return found;
    }

    /** None within another: where ends of items are missing, each would hold all that follow, and be read with all of them. */
    private static List<Element> items(Element root) {
        List<Element> items = new ArrayList<>();
        root.filter((node, depth) -> {
            if (node instanceof Element element && (isNamed(element, "item") || isNamed(element, "entry"))) {
                items.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        });
        return items;
    }

    private static boolean isFeed(Element root) {
        return isNamed(root, "rss") || isNamed(root, "rdf") || isNamed(root, "feed");
    }

    /** By its local name: feeds choose their prefixes. */
    static boolean isNamed(Element element, String name) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        return tag.equals(name) || tag.endsWith(":" + name);
    }

    /** The text of the first child of this name, with its prefix where one is given; null when there is none or it is blank. */
    static String child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (name.contains(":") ? child.tagName().equalsIgnoreCase(name) : isNamed(child, name)) {
                    String text = child.wholeText().strip();
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
        }
        return null;
    }
}
