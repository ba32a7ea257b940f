package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.RedthreadException;

class MailPageTest {
    private static final String FIRST =
            "Mara Voss, the chief executive of Brightwater, told analysts in Oslo on Monday that"
                    + " the ferry builder would close its yard in Lindvik by the end of the year.";
    private static final String SECOND =
            "About 300 people work there. The union said that it had been told an hour before"
                    + " the announcement, and that it would ask the labour court in Bergen to stop the closure.";
    private static final String HTML = "<html><body><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>";

    @Test
    void readsTheHtmlOfANewsletterWithItsSubjectSenderAndDate() {
        Article article = only(
                """
                From: =?utf-8?q?The_K=C3=BCste?= <news@harbour.example>
                Subject: Fwd: =?utf-8?B?%s?=
                Date: Mon, 16 Jun 2025 08:30:00 +0200 (CEST)
                List-Unsubscribe: <https://harbour.example/u>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                View this mail in your browser: https://harbour.example/v

                --b
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: base64

                %s
                --b--
                """
                        .formatted(
                                Base64.getEncoder()
                                        .encodeToString("Brightwater schließt".getBytes(StandardCharsets.UTF_8)),
                                Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(article.headline()).isEqualTo("Brightwater schließt");
        assertThat(article.outlet()).isEqualTo("The Küste");
        assertThat(article.byline()).isNull();
        assertThat(article.publishedAt()).isEqualTo("2025-06-16T06:30:00Z");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsTheWrappedTextThatAPersonWrote() {
        Article article = only("From: \"Ana Lemm\" <ana@harbour.example>\r\nTo: desk@harbour.example\r\n"
                + "Subject: The yard\r\nDate: 16 Jun 25 08:30 GMT\r\n\r\n"
                + wrapped(FIRST) + "\r\n\r\n" + wrapped(SECOND) + "\r\n");
        assertThat(article.headline()).isEqualTo("The yard");
        assertThat(article.byline()).isEqualTo("Ana Lemm");
        assertThat(article.outlet()).isNull();
        assertThat(article.publishedAt()).isEqualTo("2025-06-16T08:30:00Z");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsASavedWebPageAsThatPage() {
        String saved = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/news/1\r\n"
                + "Subject: The yard - The Harbour\r\nDate: Tue, 17 Jun 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n\r\n--b\r\n"
                + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location: https://harbour.example/news/1\r\n\r\n"
                + "<html><head><meta charset=3D\"utf-8\"><meta property=3D\"og:title\" content=3D\"Br=C3=BCgge closes\"></head>"
                + "<body><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>\r\n--b\r\n"
                + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
        Article article = only(saved);
        assertThat(article.headline()).isEqualTo("Brügge closes");
        assertThat(article.url()).isEqualTo("https://harbour.example/news/1");
        assertThat(article.publishedAt()).isNull();
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsASavedPageWhoseHeadersCameAsThoseOfTheRequest() {
        String body = "--b\r\nContent-Type: text/html\r\nContent-Location: https://harbour.example/2\r\n\r\n" + HTML
                + "\r\n--b--\r\n";
        assertThat(read("multipart/related; boundary=b", body).get(0).text()).contains("300 people");
    }

    @Test
    void leavesAttachmentsOut() {
        Article article = only(
                "Subject: The yard\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + FIRST
                        + "\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n"
                        + "Attached words. ".repeat(50) + "\n--b--\n");
        assertThat(article.text()).isEqualTo(FIRST);
    }

    @Test
    void saysWhyAMailCannotBeRead() {
        assertThatThrownBy(() -> only("Subject: a\n" + "X-Header: a\n".repeat(100_000) + "\n" + FIRST))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("header");
        assertThatThrownBy(() -> only("Subject: a\nContent-Type: image/png\n\nx"))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("no text");
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{50,70}) ", "$1\r\n");
    }

    private static Article only(String mail) {
        List<Article> articles = read("message/rfc822", mail);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<Article> read(String type, String mail) {
        return new PageReader()
                .read(new PageSource(null, null, null, null, type, mail.getBytes(StandardCharsets.UTF_8), true));
    }
}
