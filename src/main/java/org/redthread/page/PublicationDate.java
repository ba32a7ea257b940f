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

    static String of(Document page, MetaTags meta, LinkedData data, String url) {
        return Stream.of(
                        Dates.find(data.text("datePublished")),
                        Dates.find(meta.first(
                                "article:published_time",
                                "og:published_time",
                                "datepublished",
                                "date",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "parsely-pub-date",
                                "sailthru.date",
                                "dc.date",
                                "dc.date.issued",
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
                .orElseGet(() -> shown(page, meta, url));
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
}
