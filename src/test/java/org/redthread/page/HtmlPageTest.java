package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    static final String FIRST =
            "The bridge over the Vesna was closed on Tuesday after engineers found cracks in two of its nine piers, the road office said.";
    static final String SECOND =
            "Lorries must take the ferry at Dorn until the autumn. Mayor Pavel Rusk said the town would ask the state to pay for the crossing.";
    static final String THIRD =
            "The bridge was built in 1961 and repaired twice. A second report, by the university of Halm, is expected before the end of the year.";

    @Test
    void keepsTheArticleAndDropsWhatStandsRoundIt() {
        Article article = only(
                """
                <html lang="en-GB"><head><title>Bridge over the Vesna closed | River Post</title>
                <meta property="og:site_name" content="River Post"><link rel="canonical" href="https://river.example/bridge">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
                "headline":"Bridge over the Vesna closed","datePublished":"2024-05-07T21:30:00+02:00",
                "author":[{"@type":"Person","name":"Ana Lemm"},{"@type":"Person","name":"Jon Vark"}]}]}</script></head>
                <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <header><h1>Bridge over the Vesna closed</h1><p class="byline">By Ana Lemm and Jon Vark</p></header>
                <div class="story"><p>%s</p><div class="ad-slot"><p>Win a kitchen worth ten thousand crowns, only this week and only at our partner's shops in Halm!</p></div>
                <p>%s</p><h2>Two repairs</h2><p>%s</p><p>Subscribe to our newsletter to get the news first.</p></div>
                <div id="related-stories"><a href="/x">Ferry at Dorn adds a boat</a></div>
                <footer>© 2024 River Post. All rights reserved.</footer></body></html>"""
                        .formatted(FIRST, SECOND, THIRD));

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\nTwo repairs\n\n" + THIRD);
        assertThat(article.headline()).isEqualTo("Bridge over the Vesna closed");
        assertThat(article.outlet()).isEqualTo("River Post");
        assertThat(article.byline()).isEqualTo("Ana Lemm, Jon Vark");
        assertThat(article.publishedAt()).isEqualTo("2024-05-07T19:30:00Z");
        assertThat(article.url()).isEqualTo("https://river.example/bridge");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void readsWhatIsShownWhereNothingIsSaidForMachines() {
        Article article = only(
                "<h1>Bridge over the Vesna closed</h1><p>By Ana Lemm</p><p>7 May 2024</p><div><p><i>Ana Lemm, Halm</i></p><p>%s</p><p>%s</p><p>%s</p></div>"
                        .formatted(FIRST, SECOND, THIRD));

        assertThat(article.headline()).isEqualTo("Bridge over the Vesna closed");
        assertThat(article.byline()).isEqualTo("Ana Lemm");
        assertThat(article.publishedAt()).isEqualTo("2024-05-07");
        assertThat(article.outlet()).isNull();
        assertThat(article.text()).startsWith(FIRST).endsWith(THIRD);
    }

    @Test
    void takesTheHeadlineFromALowerHeadingWhereTheSiteHoldsTheHigherOnes() {
        String story = "<h2>%s</h2><p>" + FIRST + "</p><p>" + SECOND + "</p>";

        assertThat(
                        only("<title>River Post - News » Bridge over the Vesna closed</title><h1>River Post of Halm</h1><h1>Our partners in Halm</h1>"
                                        + story.formatted("Bridge over the Vesna closed"))
                                .headline())
                .isEqualTo("Bridge over the Vesna closed");
        assertThat(only("<title>River Post Enquiries -</title><nav><h2>All our pages</h2></nav>"
                                + story.formatted("Bridge over the Vesna closed"))
                        .headline())
                .isEqualTo("Bridge over the Vesna closed");
        assertThat(
                        only("<meta property=og:title content='Bridge over the Vesna...'><h1>Bridge over the Vesna closed</h1>"
                                        + story.formatted("A subhead of it"))
                                .headline())
                .isEqualTo("Bridge over the Vesna closed");
    }

    @Test
    void takesTheTextFromLinkedDataWhenTheBodyIsDrawnByScript() {
        Article article = only(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\",\"articleBody\":\""
                        + FIRST + " " + SECOND + "\"}</script><div id=app></div>");

        assertThat(article.text()).isEqualTo(FIRST + " " + SECOND);
    }

    @Test
    void letsTheSenderCorrectThePage() {
        byte[] html = ("<html><head><meta property=og:site_name content='Wrong'><title>Wrong</title></head><body><p>"
                        + FIRST)
                .getBytes(StandardCharsets.UTF_8);
        Article article = new PageReader()
                .read(new PageSource(
                        "https://a.example/1", "River Post", "Bridge closed", "2024-05-07", "text/html", html, true))
                .get(0);

        assertThat(article)
                .extracting(Article::url, Article::outlet, Article::headline, Article::publishedAt)
                .containsExactly("https://a.example/1", "River Post", "Bridge closed", "2024-05-07");
    }

    @Test
    void readsTheCharsetThatThePageNames() {
        String html =
                "<html><head><meta charset=windows-1250></head><body><p>Předseda vlády Jiří Šťastný řekl v Plzni, že most přes řeku bude "
                        + "uzavřen do podzimu a že stát zaplatí přívoz.</p></body></html>";
        byte[] bytes = html.getBytes(Charset.forName("windows-1250"));

        assertThat(new PageReader()
                        .read(new PageSource(null, null, null, null, "text/html", bytes, true))
                        .get(0)
                        .text())
                .startsWith("Předseda vlády Jiří Šťastný");
    }

    @Test
    void keepsAPageInAnotherLanguageAndMarksIt() {
        Article article = only(
                "<html lang=de><p>Die Brücke über die Wesna ist seit Dienstag gesperrt, weil Ingenieure in zwei der neun Pfeiler Risse "
                        + "gefunden haben, teilte das Amt mit.</p></html>");

        assertThat(article.language()).isEqualTo("de");
        assertThat(article.text()).contains("Brücke über die Wesna");
    }

    @Test
    void dropsCaptionsCreditsAndSignOffs() {
        Article article = only(
                "<h1>Bridge closed</h1><figure><img src=x><figcaption>The bridge over the Vesna on Tuesday. Photo: A. Lemm</figcaption></figure><p>"
                        + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                        + " (Reporting by Ana Lemm; editing by Jon Vark)</p>");

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void readsDatesAsOtherLanguagesWriteThem() {
        for (String date : List.of(
                "7. Mai 2024",
                "7 mai 2024",
                "7 de mayo de 2024",
                "7 maggio 2024",
                "7 mei 2024",
                "May 7th, 2024 at 9:41 p.m. EDT")) {
            assertThat(only("<p class=date>" + date + "</p><p>" + FIRST + "</p><p>" + SECOND)
                            .publishedAt())
                    .as(date)
                    .isEqualTo("2024-05-07");
        }
        assertThat(only("<p class=date>3/1/2024</p><p>" + FIRST + "</p><p>" + SECOND)
                        .publishedAt())
                .as("the third of January or the first of March")
                .isNull();
    }

    private static Article only(String html) {
        List<Article> articles = read(html);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    static List<Article> read(String html) {
        return new PageReader()
                .read(new PageSource(
                        null,
                        null,
                        null,
                        null,
                        "text/html;charset=utf-8",
                        html.getBytes(StandardCharsets.UTF_8),
                        true));
    }
}
