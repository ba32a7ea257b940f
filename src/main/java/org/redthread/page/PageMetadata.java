package org.redthread.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an HTML page says about its article, from JSON-LD, OpenGraph, microdata and what it shows; null where it says nothing.
 *
 * @param toldAt when the page as a whole was published, by what it says for machines alone
 */
record PageMetadata(
        String headline,
        String outlet,
        String byline,
        String publishedAt,
        String toldAt,
        String url,
        String language,
        String articleBody,
        List<LinkedData.Update> updates) {
    private static final Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2}([-_].*)?");

    /** {@code fetchedAt}: from when "31 minutes ago" counts, or null. */
    static PageMetadata of(Document page, String url, String fetchedAt) {
        MetaTags meta = MetaTags.of(page);
        LinkedData data = LinkedData.of(page);
        String outlet = first(
                meta.first("og:site_name"),
                data.names("publisher").stream().findFirst().orElse(null),
                itemprop(page, "[itemprop=publisher] [itemprop=name]"),
                meta.first("application-name"));
        return new PageMetadata(
                Headline.of(page, meta, data, outlet),
                outlet,
                Byline.of(page, meta, data, outlet),
                PublicationDate.of(page, meta, data, url, fetchedAt),
                PublicationDate.told(meta, data),
                canonical(page, meta),
                language(page, meta),
                data.text("articleBody"),
                data.updates());
    }

    static String first(String... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String itemprop(Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null ? null : first(found.attr("content"), found.text());
    }

    /** Only an address on the web; some pages name the path alone. */
    private static String canonical(Document page, MetaTags meta) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String address = first(link == null ? null : link.absUrl("href"), meta.first("og:url"));
        try {
            return address != null && URI.create(address).getHost() != null ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String language(Document page, MetaTags meta) {
        Element html = page.selectFirst("html");
        String code = first(
                html == null ? null : html.attr("lang"), meta.first("content-language", "og:locale", "inlanguage"));
        return code != null && LANGUAGE.matcher(code).matches()
                ? code.substring(0, 2).toLowerCase(Locale.ROOT)
                : null;
    }
}
