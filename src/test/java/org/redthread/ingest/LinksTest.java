package org.redthread.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redthread.fetch.LocalSite;
import org.redthread.page.Format;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;

class LinksTest {
    private final LocalSite site = new LocalSite();
    private final Links links = new Links(site.fetcher());

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void fetchesWhatAFeedOnlyNames() {
        site.serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /2\n");
        site.serve("/1", "text/html", "<p>Mara Voss leads Brightwater.</p>");
        site.serve("/3", "application/rss+xml", "<rss><channel/></rss>");
        site.serve(
                "/feed",
                "text/xml",
                "<rss><channel><title>The Harbour</title><link>%s</link><item><title>One</title><link>/1</link>"
                                .formatted(site.address("/"))
                        + "<pubDate>Mon, 16 Jun 2025 08:30:00 GMT</pubDate></item><item><link>/2</link></item>"
                        + "<item><link>/3</link></item></channel></rss>");
        Delivery feed = links.open(JsonPage.parse("{\"url\":\"" + site.address("/feed") + "\"}", true));
        assertThat(feed.isContainer()).isTrue();
        List<FoundPage> found = feed.pages().map(links::followed).toList();
        PageSource page = found.get(0).page();
        assertThat(page.url()).isEqualTo(site.address("/1"));
        assertThat(page.outlet()).isEqualTo("The Harbour");
        assertThat(page.publishedAt()).isEqualTo("2025-06-16T08:30:00Z");
        assertThat(page.fetchedAt()).isNotNull();
        assertThat(Format.named(page.contentType())).isEqualTo(Format.HTML);
        assertThat(new String(page.content())).contains("Mara Voss");
        assertThat(found.get(1).error()).contains("robots.txt");
        assertThat(found.get(2).error()).contains("many pages");
    }
}
