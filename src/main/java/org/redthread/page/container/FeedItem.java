package org.redthread.page.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.redthread.page.MailDate;
import org.redthread.page.PageSource;

/** One item of a feed. */
final class FeedItem {
    /** Less is a teaser, even where the feed calls it content. */
    private static final int CONTENT = 250;
    /** Descriptions are teasers, but some feeds put the whole text there. */
    private static final int DESCRIPTION = 1200;

    private static final String CUT_OFF =
            "(?s).*(?:\\[?(?:…|\\.\\.\\.|&hellip;|&#8230;)]?|(?i:(?:read|continue) (?:more|reading)[^.]{0,60}))\\s*";

    private final Element item;
    private final Channel channel;

    FeedItem(Element item, Channel channel) {
        this.item = item;
        this.channel = channel;
    }

    FoundPage found(String name) {
        String html = fullText();
        String url = address();
        if (html != null) {
            return FoundPage.page(name, source(url, page(html)));
        }
        return url == null
                ? FoundPage.error(name, "the item has neither its text nor a link: give one of them")
                : FoundPage.link(name, source(url, null));
    }

    /** As HTML, or null when the feed has only a teaser. */
    private String fullText() {
        String content = html("content:encoded", "content");
        if (isText(content, CONTENT)) {
            return content;
        }
        String description = html("description", "summary");
        return isText(description, DESCRIPTION) ? description : null;
    }

    private static boolean isText(String html, int least) {
        if (html == null) {
            return false;
        }
        String text = Jsoup.parseBodyFragment(html).text();
        return text.length() >= least && !(text.length() < 2 * DESCRIPTION && text.matches(CUT_OFF));
    }

    private String html(String... names) {
        for (String name : names) {
            for (Element child : item.children()) {
                String tag = child.tagName().toLowerCase(Locale.ROOT);
                // media:content is a picture; Atom's own elements may have a prefix, but no other than its
                if (tag.equals(name) || tag.equals("atom:" + name)) {
                    return switch (child.attr("type").toLowerCase(Locale.ROOT)) {
                        case "xhtml", "application/xhtml+xml" -> child.html();
                        case "text", "text/plain" -> paragraphs(child.wholeText());
                        default -> child.wholeText();
                    };
                }
            }
        }
        return null;
    }

    private static String paragraphs(String plain) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : plain.strip().split("\\R\\s*\\R")) {
            html.append(new Element("p").text(paragraph).outerHtml());
        }
        return html.toString();
    }

    private String address() {
        String link = link(item);
        if (link == null) {
            Element guid = item.selectFirst("> guid");
            boolean address = guid != null
                    && !guid.attr("isPermaLink").equals("false")
                    && guid.text().strip().startsWith("http");
            link = address ? guid.text() : null;
        }
        return link == null ? null : StringUtil.resolve(channel.base(), link.strip());
    }

    /** RSS writes it as text, Atom as an attribute, with others beside it that lead elsewhere. */
    static String link(Element parent) {
        for (Element child : parent.children()) {
            if (Feed.isNamed(child, "link")) {
                String rel = child.attr("rel");
                String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
                if ((rel.isEmpty() || rel.equals("alternate")) && !address.isBlank()) {
                    return address.strip();
                }
            }
        }
        return null;
    }

    private PageSource source(String url, byte[] content) {
        PageSource feed = channel.feed();
        String headline = Feed.child(item, "title");
        return new PageSource(
                url,
                channel.outlet(),
                headline == null ? null : Jsoup.parse(headline).text(),
                MailDate.find(Feed.child(item, "pubdate", "published", "dc:date", "issued", "updated")),
                "text/html;charset=utf-8",
                content,
                false,
                feed.fetchedAt());
    }

    /** The item as a page of its own, which tells its writer and language as pages do. */
    private byte[] page(String html) {
        Document page = Jsoup.parse(html, channel.base());
        String language = item.hasAttr("xml:lang") ? item.attr("xml:lang") : channel.language();
        if (language != null) {
            page.selectFirst("html").attr("lang", language);
        }
        String writer = writer();
        if (writer != null) {
            page.head().appendElement("meta").attr("name", "author").attr("content", writer);
        }
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** RSS's own author is a mail address, often with the name behind it. */
    private String writer() {
        String creator = Feed.child(item, "creator");
        if (creator != null) {
            return creator;
        }
        for (Element child : item.children()) {
            if (Feed.isNamed(child, "author")) {
                String name = Feed.child(child, "name");
                String text = name != null ? name : child.text().replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
                return text.isBlank() || text.contains("@") ? null : text;
            }
        }
        return null;
    }
}
