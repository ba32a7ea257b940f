package org.redthread.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When the article of an HTML page was published: what is said for machines first, then the address, then what is shown. */
final class PublicationDate {
    private static final List<String> SHOWN = List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "time[class*=publish]",
            "time.entry-date",
            "article time[datetime]",
            "time[datetime]",
            "abbr.published",
            "[class*=publish]",
            "[class*=date], [id*=date]",
            "[class*=timestamp]",
            "[class*=time]",
            "[class*=posted]",
            "[class*=meta]",
            "[class*=byline]");
    private static final int SHORT = 120;

    private PublicationDate() {}

    static String of(Document page, MetaTags meta, LinkedData data, String url, String fetchedAt) {
        String told = told(meta, data);
        return told != null ? told : PageMetadata.first(shown(page, meta, url), ago(page, fetchedAt));
    }

    /** By what is said for machines alone. */
    static String told(MetaTags meta, LinkedData data) {
        return Stream.of(
                        Dates.find(data.text("datePublished")),
                        Dates.find(meta.first(
                                "article:published_time",
                                "og:published_time",
                                "og:article:published_time",
                                "article:published",
                                "article:post_date",
                                "datepublished",
                                "date",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "publish_date",
                                "published",
                                "published_date",
                                "published-date",
                                "publication_date",
                                "publication-date",
                                "publicationdate",
                                "published_at",
                                "originalpublicationdate",
                                "article_date_original",
                                "rnews:datepublished",
                                "bt:pubdate",
                                "parsely-pub-date",
                                "sailthru.date",
                                "dc.date",
                                "dc.date.issued",
                                "dc.date.created",
                                "dc.created",
                                "dc.issued",
                                "dcterms.issued",
                                "dcterms.created",
                                "dcterms.date",
                                "citation_publication_date",
                                "citation_date",
                                "article.published",
                                "displaydate",
                                "cxenseparse:recs:publishtime")),
                        Dates.find(data.text("dateCreated")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String shown(Document page, MetaTags meta, String url) {
        String inUrl = Dates.inUrl(url);
        if (inUrl != null) {
            return inUrl;
        }
        for (String query : SHOWN) {
            for (Element shown : page.select(query)) {
                String text = PageMetadata.first(
                        shown.attr("datetime"), shown.attr("content"), shown.attr("title"), shown.text());
                String date = text == null || text.length() > SHORT ? null : Dates.find(text);
                if (date != null) {
                    return date;
                }
            }
        }
        String inText = page.body() == null
                ? null
                : Block.under(page.body()).stream()
                        .filter(block -> block.text().length() <= SHORT / 2)
                        .map(block -> Dates.find(block.text()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return inText != null
                ? inText
                : Dates.find(meta.first("article:modified_time", "og:updated_time", "last-modified"));
    }

    private static String ago(Document page, String fetchedAt) {
        return fetchedAt == null
                ? null
                : Stream.concat(SHOWN.stream(), Stream.of("p, div, span"))
                        .flatMap(query -> page.select(query).stream())
                        .filter(element -> element.text().length() <= SHORT / 2)
                        .map(element -> Ago.find(element.text(), fetchedAt))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
