package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.page.HtmlPageTest.FIRST;
import static org.redthread.page.HtmlPageTest.SECOND;
import static org.redthread.page.HtmlPageTest.THIRD;
import static org.redthread.page.HtmlPageTest.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlBordersTest {
    @Test
    void makesAnArticleOfEachStoryOfARoundUp() {
        String story = "<article><h2>%s</h2><time datetime='%s'></time><p>%s</p><p>%s</p></article>";
        List<Article> articles =
                read("<html><body><h1>The morning</h1>" + story.formatted("Bridge closed", "2024-05-07", FIRST, SECOND)
                        + story.formatted("Old bridge", "2024-05-08", SECOND, THIRD)
                        + "<article><h2>A teaser</h2><p>Short.</p></article></body></html>");

        assertThat(articles).extracting(Article::headline).containsExactly("Bridge closed", "Old bridge");
        assertThat(articles).extracting(Article::publishedAt).containsExactly("2024-05-07", "2024-05-08");
        assertThat(articles.get(0).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void cutsAtHeadingsThatEachBeginAnotherMatter() {
        List<Article> articles = read(
                "<html><body><main><h2>Bridge over the Vesna closed after cracks</h2><p>" + FIRST + "</p><p>" + SECOND
                        + "</p><p>" + THIRD
                        + "</p><h2>Observatory finds a comet in old photographs</h2><p>7 May 2024</p><p>Astronomers at the Lundrel observatory measured a comet that passes the sun every eleven thousand years.</p>"
                        + "<p>It was found when a student compared two photographs of the southern sky, said Otto Brandvik, who leads the survey. Its tail is visible to amateurs until November.</p></main></body></html>");

        assertThat(articles)
                .extracting(Article::headline)
                .containsExactly(
                        "Bridge over the Vesna closed after cracks", "Observatory finds a comet in old photographs");
        assertThat(articles).extracting(Article::publishedAt).containsExactly(null, "2024-05-07");
    }

    @Test
    void cutsALiveBlogWithoutArticleElementsAtItsEntries() {
        String entry = "<div class=entry><span class=when>%s</span><p>%s</p></div>";
        List<Article> articles = read(
                "<html><head><meta property=article:published_time content=2024-05-07></head><body><h1>Bridge closed: live</h1><p>"
                        + FIRST + "</p><p>" + THIRD + "</p><div>"
                        + entry.formatted("14:32 GMT", FIRST + " " + SECOND)
                        + entry.formatted("13:10 GMT", SECOND + " " + THIRD)
                        + entry.formatted("12:00 GMT", THIRD + " " + SECOND)
                        + "</div></body></html>");

        assertThat(articles)
                .extracting(Article::text)
                .containsExactly(
                        FIRST + "\n\n" + THIRD, FIRST + " " + SECOND, SECOND + " " + THIRD, THIRD + " " + SECOND);
        assertThat(articles).extracting(Article::headline).containsExactly("Bridge closed: live", null, null, null);
        assertThat(articles)
                .extracting(Article::publishedAt)
                .containsExactly("2024-05-07", "2024-05-07T14:32:00Z", "2024-05-07T13:10:00Z", "2024-05-07T12:00:00Z");
    }
}
