package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.RedthreadException;

class PageReaderTest {
    private static final String SENTENCE =
            "The council of Dorn voted on Monday to keep the ferry until the bridge is safe again. ";
    private static final int MEGABYTES = 3 * 1024 * 1024;

    @Test
    void keepsACleanArticleCharacterForCharacter() {
        String text = "  By nobody\r\n\tSubscribe now!\u0007\n\n" + SENTENCE;

        assertThat(read("text/plain", text.getBytes(StandardCharsets.UTF_8), false))
                .extracting(Article::text)
                .containsExactly(text);
    }

    @Test
    void givesTheSameTextOfTheSameSourceTheSameId() {
        byte[] text = SENTENCE.repeat(3).getBytes(StandardCharsets.UTF_8);
        PageSource source = new PageSource("https://a.example/1", null, null, null, "text/plain", text, true);
        PageSource again =
                new PageSource("https://a.example/1", "Dorn Post", null, null, "text/plain; charset=utf-8", text, true);

        assertThat(new PageReader().read(source).get(0).id())
                .isEqualTo(new PageReader().read(again).get(0).id());
    }

    @Test
    void refusesInOneLineWhatItCannotRead() {
        assertRefused("text/plain", new byte[0], "empty");
        assertRefused("text/plain", " \n\t".getBytes(StandardCharsets.UTF_8), "no article text");
        assertRefused("text/plain", new byte[10 * 1024 * 1024 + 1], "at most");
        assertRefused("image/png", SENTENCE.getBytes(StandardCharsets.UTF_8), "image/png");
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertRefused("text/plain", noise, "binary");
        assertRefused("text/html", noise, "binary");
    }

    @Test
    void cleansControlCharactersOutOfATextThatHasFew() {
        String text = SENTENCE + "The ferry\u0000 is\u0001 old.\u200B " + SENTENCE;

        assertThat(read("text/plain", text.getBytes(StandardCharsets.UTF_8), true)
                        .get(0)
                        .text())
                .contains("The ferry is old.")
                .doesNotContain("\u0000");
    }

    @Test
    void readsBytesWhoseCharsetWasNamedWrong() {
        String text =
                "Mayor Björn Åkesson of Malmö said “no” to the ferry on Monday, as the café owners of the harbour had asked him to do.";

        assertThat(read("text/plain;charset=iso-8859-1", text.getBytes(StandardCharsets.UTF_8), true)
                        .get(0)
                        .text())
                .isEqualTo(text);
        assertThat(read(
                                "text/plain;charset=utf-8",
                                text.getBytes(java.nio.charset.Charset.forName("windows-1252")),
                                true)
                        .get(0)
                        .text())
                .isEqualTo(text);
        assertThat(read("text/plain;charset=nonsense", text.getBytes(StandardCharsets.UTF_8), true)
                        .get(0)
                        .text())
                .isEqualTo(text);
        assertThat(read("text/plain", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), true)
                        .get(0)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void leavesABrokenDateUnknown() {
        String html = "<meta property=article:published_time content='2024-13-45T99:99'><p>" + SENTENCE.repeat(3);

        assertThat(read("text/html", html.getBytes(StandardCharsets.UTF_8), true)
                        .get(0)
                        .publishedAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>word ",
                "<b><i><table><tr><td>",
                "<article><h2>Headline of it</h2><p>",
                "</p></div>",
                "<a href=x>",
                "&amp;",
                "a ",
                "a. A ",
                "\n- ",
                "By A ",
                "Sponsored Links ",
                "<script>{",
                "<!--",
                "<ul><li>",
                "12 minutes ago\n",
                "\u0000",
                "(",
                "The In ",
                "<script type='application/ld+json'>[[[["
            })
    void endsCleanlyOnMegabytesOfTheSame(String piece) {
        byte[] page = (SENTENCE.repeat(3) + "\n" + piece.repeat(MEGABYTES / piece.length()) + "\n" + SENTENCE.repeat(3))
                .getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("text/plain", "text/html")) {
            long started = processorSeconds();
            try {
                assertThat(read(type, page, true)).isNotEmpty().allSatisfy(article -> assertThat(article.text())
                        .doesNotContain("\u0000"));
            } catch (RedthreadException refused) {
                assertThat(refused.getMessage()).doesNotContain("\n");
            }
            assertThat(processorSeconds() - started).isLessThan(5);
        }
    }

    private static long processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000;
    }

    private static void assertRefused(String type, byte[] content, String says) {
        assertThatThrownBy(() -> read(type, content, true))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining(says)
                .hasMessageNotContaining("\n");
    }

    private static List<Article> read(String type, byte[] content, boolean split) {
        return new PageReader().read(new PageSource(null, null, null, null, type, content, split));
    }
}
