package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainPageTest {
    static final String HARBOUR =
            """
            The port of Marlow Bay has leased its northern quay to Tessel Shipping for thirty years, officials said on Monday. \
            The lease obliges the company to deepen the basin and to keep two berths open to fishermen.
            Harbour master Ines Corde called the agreement "the largest since the quay was built" and said work would start in March.
            Residents of the old town had asked for a public hearing, which the council refused in a vote of nine to four.""";
    static final String OBSERVATORY =
            """
            Astronomers at the Lundrel observatory have measured a comet that passes the sun only every eleven thousand years. \
            It was found by accident when a student compared two photographs of the southern sky taken a night apart.
            The telescope will follow it until November, said Otto Brandvik, who leads the survey. Its tail is already visible to amateurs.""";

    static final String BAKERS =
            """
            Bakers at the Golden Sheaf works in Dorn went back to their ovens on Thursday after nine days, and the town has bread again. \
            Their union accepted a rise of six per cent and a later start on Sundays.
            Owner Mathilde Ravn said the strike had cost her forty thousand crowns. She will sell two of her five vans, she told reporters.""";

    @Test
    void dropsWhatAPaywallLeavesUnderTheText() {
        List<Article> articles = read(
                HARBOUR
                        + """

                You’ve reached your limit of {{free_limit}} free articles this month.
                Subscribe now for unlimited access.
                Already subscribed? Log in
                Yearly plan
                €90
                3 Months
                Complimentary access to The Morning Mirror
                Puzzles, recipes and weather for every reader
                """);

        assertThat(articles).extracting(Article::text).containsExactly(paragraphs(HARBOUR));
        assertThat(articles.get(0).headline()).isNull();
    }

    @Test
    void takesAdvertisementsOutOfAParagraphAndKeepsTheParagraph() {
        List<Article> articles = read(
                """
                The museum of Orsk has bought the letters of the poet Lena Maar. They were found in an attic in Tbilisi last winter. \
                by Clickbay by Clickbay Sponsored Links Sponsored Links You May Like 7 Shoes Every Runner Needs Sportora Undo \
                The first reading is in May. The letters speak of her flight in 1921 and of a brother nobody knew about until now. \
                Is your shelf ready for spring? Order now and save on every volume! Stocks are limited.""");

        assertThat(articles)
                .extracting(Article::text)
                .containsExactly(
                        """
                The museum of Orsk has bought the letters of the poet Lena Maar. They were found in an attic in Tbilisi last winter. \
                The first reading is in May. The letters speak of her flight in 1921 and of a brother nobody knew about until now.""");
    }

    @Test
    void splitsRunInSubheadsFromTheSentenceAfterThem() {
        List<Article> articles = read(
                """
                Nadia Orlo built her first kiln at fourteen and sold the plates at the market of her village near Cluj. \
                A move from clay to glass In the winter of 2009 she bought a furnace from a bankrupt works and taught herself to blow glass. \
                Kiln fires Kiln fires are rare today because gas is dear. She told The Potter that she would never leave the village.""");

        assertThat(articles.get(0).text().split("\n\n"))
                .contains("A move from clay to glass", "Kiln fires")
                .anyMatch(paragraph -> paragraph.startsWith("In the winter of 2009"))
                .anyMatch(
                        paragraph -> paragraph.endsWith("She told The Potter that she would never leave the village."));
    }

    @Test
    void readsBylineDateAndDateline() {
        Article article =
                read("Tessel Shipping leases the northern quay of Marlow Bay\nBy Mira Holt\nPublished: 5 March 2024\n\n"
                                + "MARLOW BAY (Nordpress) - " + HARBOUR)
                        .get(0);

        assertThat(article.byline()).isEqualTo("Mira Holt");
        assertThat(article.publishedAt()).isEqualTo("2024-03-05");
        assertThat(article.dateline()).isEqualTo("MARLOW BAY");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void readsTheHeaderAboveShareButtonsAndTheOutletAboveTheMenu() {
        Article article =
                read("""
                Skip to content
                THE COAST LEDGER
                News | Shipping | Money
                Search

                MONEY

                Tessel Shipping leases the northern quay of Marlow Bay

                By Mira Holt
                March 5, 2024 9:41 AM UTC  Updated 6 months ago
                2 min read
                Share  Save

                %s

                "It took us nine years," she said.

                Advertisement · Scroll to continue

                Most read
                1  The ferry that nobody wanted to buy
                """
                                .formatted(HARBOUR))
                        .get(0);

        assertThat(article.headline()).isEqualTo("Tessel Shipping leases the northern quay of Marlow Bay");
        assertThat(article.outlet()).isEqualTo("The Coast Ledger");
        assertThat(article.byline()).isEqualTo("Mira Holt");
        assertThat(article.publishedAt()).isEqualTo("2024-03-05");
        assertThat(article.text()).isEqualTo(paragraphs(HARBOUR) + "\n\n\"It took us nine years,\" she said.");
    }

    @Test
    void takesAWriterWithAPlaceForNoOutlet() {
        Article article =
                read("""
                The Coast Ledger
                Your free articles left this month: 2
                Tessel Shipping leases the northern quay of Marlow Bay

                Mira Holt, Oslo
                Published 5 March 2024

                %s

                The Coast Ledger, all rights reserved. Terms.
                """
                                .formatted(HARBOUR))
                        .get(0);

        assertThat(article.outlet()).isEqualTo("The Coast Ledger");
        assertThat(article.byline()).isEqualTo("Mira Holt");
    }

    @Test
    void joinsLinesThatWereBrokenAtOneWidth() {
        String wrapped =
                HARBOUR.replaceAll("(?m)(.{50,70}) ", "$1\n").replace("said on Monday.\n", "said on Monday.\n");

        assertThat(read(wrapped.replace(".\n", ".\n\n"))).hasSize(1).first().satisfies(article -> assertThat(
                        article.text())
                .contains("Tessel Shipping for thirty years, officials said on Monday."));
    }

    @Test
    void countsMinutesAgoFromAKnownFetchOnly() {
        String page = "Evening Star\n31 minutes ago\n- Evening Star\nA comet that comes every eleven thousand years\n"
                + OBSERVATORY;

        assertThat(read(page).get(0).publishedAt()).isNull();
        assertThat(read(page, "2024-03-05T10:00:00Z").get(0).publishedAt()).isEqualTo("2024-03-05T09:29:00Z");
    }

    @Test
    void keepsALastSentenceUnderAnAdvertisement() {
        assertThat(read(HARBOUR + "\nAdvertisement\nThe council meets again in May.")
                        .get(0)
                        .text())
                .isEqualTo(paragraphs(HARBOUR) + "\n\nThe council meets again in May.");
    }

    static String paragraphs(String lines) {
        return lines.replace("\n", "\n\n");
    }

    static List<Article> read(String text) {
        return read(text, null);
    }

    static List<Article> read(String text, String fetchedAt) {
        return new PageReader()
                .read(new PageSource(
                        null,
                        null,
                        null,
                        null,
                        "text/plain;charset=utf-8",
                        text.getBytes(StandardCharsets.UTF_8),
                        true,
                        fetchedAt));
    }
}
