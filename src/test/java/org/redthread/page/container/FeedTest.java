package org.redthread.page.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.RedthreadException;
import org.redthread.page.Article;
import org.redthread.page.PageReader;
import org.redthread.page.PageSource;

class FeedTest {
    private static final String FULL =
            "<p>Mara Voss, the chief executive of Brightwater, told analysts in Oslo on Monday"
                    + " that the ferry builder would close its yard in Lindvik by the end of the year.</p>"
                    + "<p>About 300 people work there. The union said that it had been told an hour before the announcement,"
                    + " and that it would ask the labour court in Bergen to stop the closure.</p>";

    @Test
    void makesAPageOfAnRssItemWithItsFullText() {
        FoundPage found = only(rss("<item><title>Brightwater to close its yard</title>"
                + "<link>https://harbour.example/news/1</link><dc:creator>Ana Lemm</dc:creator>"
                + "<pubDate>Mon, 16 Jun 2025 08:30:00 +0200</pubDate>"
                + "<description>The ferry builder goes.</description><content:encoded><![CDATA[" + FULL
                + "]]></content:encoded></item>"));
        assertThat(found.page().url()).isEqualTo("https://harbour.example/news/1");
        assertThat(found.page().publishedAt()).isEqualTo("2025-06-16T06:30:00Z");
        assertThat(found.page().outlet()).isEqualTo("The Harbour");
        Article article = new PageReader().read(found.page()).get(0);
        assertThat(article.headline()).isEqualTo("Brightwater to close its yard");
        assertThat(article.byline()).isEqualTo("Ana Lemm");
        assertThat(article.text())
                .startsWith("Mara Voss, the chief")
                .endsWith("stop the closure.")
                .contains("year.\n\nAbout");
    }

    @Test
    void listsAnItemThatHasOnlyATeaser() {
        FoundPage found = only(rss("<item><title>Brightwater &amp; its yard</title><link>/news/2</link>"
                + "<description>The ferry builder goes.</description>"
                + "<media:content url=\"https://harbour.example/p.jpg\"/></item>"));
        assertThat(found.page()).isNull();
        assertThat(found.link().url()).isEqualTo("https://harbour.example/news/2");
        assertThat(found.link().headline()).isEqualTo("Brightwater & its yard");
    }

    @Test
    void takesContentThatBreaksOffForATeaser() {
        String cut = FULL.substring(0, FULL.length() - 20) + " […]</p>";
        FoundPage found = only(rss("<item><link>https://harbour.example/3</link><content:encoded><![CDATA[" + cut
                + "]]></content:encoded></item>"));
        assertThat(found.link()).isNotNull();
    }

    @Test
    void readsAtomWithItsTextAsXhtmlOrEscaped() {
        String feed =
                """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>World | The Harbour</title>
                <link rel="self" href="https://harbour.example/atom"/><link href="https://harbour.example/"/>
                <entry><title type="html">Yard &amp;amp; ferry</title><link rel="enclosure" href="https://harbour.example/a.mp3"/>
                <link rel="alternate" href="/news/4"/><published>2025-06-16T08:30:00+02:00</published>
                <author><name>Ana Lemm</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry>
                <entry><link href="/news/5"/><updated>2025-06-17T08:30:00Z</updated><content type="html">%s</content></entry>
                </feed>"""
                        .formatted(FULL, FULL.replace("<", "&lt;"));
        List<FoundPage> found = read(feed);
        assertThat(found)
                .extracting(each -> each.page().url())
                .containsExactly("https://harbour.example/news/4", "https://harbour.example/news/5");
        assertThat(found.get(0).page().headline()).isEqualTo("Yard & ferry");
        assertThat(found.get(0).page().outlet()).isEqualTo("The Harbour");
        List<Article> first = new PageReader().read(found.get(0).page());
        List<Article> second = new PageReader().read(found.get(1).page());
        assertThat(first.get(0).text()).isEqualTo(second.get(0).text()).contains("300 people");
        assertThat(first.get(0).byline()).isEqualTo("Ana Lemm");
    }

    @Test
    void readsRssOne() {
        List<FoundPage> found = read(
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://harbour.example/"><title>The Harbour</title><link>https://harbour.example/</link></channel>
                <item rdf:about="https://harbour.example/6"><title>Six</title><link>https://harbour.example/6</link>
                <dc:date>2025-06-16</dc:date></item></rdf:RDF>""");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).link().url()).isEqualTo("https://harbour.example/6");
        assertThat(found.get(0).link().publishedAt()).isEqualTo("2025-06-16");
    }

    @Test
    void neitherExpandsEntitiesNorOpensFiles() {
        List<FoundPage> found = read(
                """
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <rss><channel><title>The Harbour</title><item><title>&b;&f;</title><link>https://harbour.example/7</link></item>
                </channel></rss>""");
        assertThat(found.get(0).link().headline()).isEqualTo("&b;&f;");
    }

    @Test
    void saysWhatIsWrongWithAnItemAndReadsOn() {
        List<FoundPage> found =
                read(rss("<item><title>Nothing</title></item><item><link>https://harbour.example/8</link></item>"));
        assertThat(found.get(0).error()).contains("neither");
        assertThat(found.get(1).link()).isNotNull();
        assertThatThrownBy(() -> read("<opml><body/></opml>")).isInstanceOf(RedthreadException.class);
    }

    @Test
    void readsItemsWithoutEndsAsOne() {
        assertThat(read(rss("<item><link>/9</link><content:encoded><p>" + "<item><link>/10</link>".repeat(1000))))
                .hasSize(1);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>The Harbour</title>"
                + "<link>https://harbour.example/</link>" + items + "</channel></rss>";
    }

    private static FoundPage only(String feed) {
        List<FoundPage> found = read(feed);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<FoundPage> read(String feed) {
        return Feed.read(new PageSource(
                null, null, null, null, "application/rss+xml", feed.getBytes(StandardCharsets.UTF_8), true));
    }
}
