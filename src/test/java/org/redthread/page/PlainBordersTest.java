package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.page.PlainPageTest.BAKERS;
import static org.redthread.page.PlainPageTest.HARBOUR;
import static org.redthread.page.PlainPageTest.OBSERVATORY;
import static org.redthread.page.PlainPageTest.paragraphs;
import static org.redthread.page.PlainPageTest.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainBordersTest {
    @Test
    void makesAnArticleOfEachStoryUnderItsTeaserHeader() {
        List<Article> articles = read(
                """
                &w=1920&q=75)
                Tessel Shipping leases the northern quay of Marlow Bay
                %s
                (Only the headline and picture of this report may have been reworked by the Coast Ledger staff; the rest is from a feed.)
                Hashtags

                Try our new features
                Comments
                No comments yet...
                Related Articles


                Evening Star
                31 minutes ago
                - Evening Star
                A comet that comes every eleven thousand years
                %s

                Evening Star
                an hour ago
                - Evening Star
                Ten gadgets for your kitchen
                Number three will surprise you.
                """
                        .formatted(HARBOUR, OBSERVATORY));

        assertThat(articles)
                .extracting(Article::headline)
                .containsExactly(
                        "Tessel Shipping leases the northern quay of Marlow Bay",
                        "A comet that comes every eleven thousand years");
        assertThat(articles).extracting(Article::outlet).containsExactly("Coast Ledger", "Evening Star");
        assertThat(articles).extracting(Article::text).containsExactly(paragraphs(HARBOUR), paragraphs(OBSERVATORY));
        assertThat(articles).extracting(Article::publishedAt).containsOnlyNulls();
    }

    @Test
    void keepsOneStoryWholeAcrossItsSubheads() {
        List<Article> articles = read(
                "Tessel Shipping leases the northern quay of Marlow Bay\n" + HARBOUR
                        + "\n\nWhat the lease says of the fishermen\n\n"
                        + "The fishermen of Marlow Bay keep two berths at the quay, but they lose the cold store that Tessel Shipping will pull down.");

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).text()).contains("\n\nWhat the lease says of the fishermen\n\n");
    }

    @Test
    void cutsWhereOnlyAHeadlineStandsBetweenStories() {
        for (String between : List.of("\n", "\n\n")) {
            String page = String.join(
                    between,
                    ("Tessel Shipping leases the northern quay of Marlow Bay\n" + HARBOUR
                                    + "\nA comet that comes every eleven thousand years\n" + OBSERVATORY
                                    + "\nGolden Sheaf bakers of Dorn end their strike\n" + BAKERS)
                            .split("\n"));

            assertThat(read(page))
                    .extracting(Article::headline)
                    .containsExactly(
                            "Tessel Shipping leases the northern quay of Marlow Bay",
                            "A comet that comes every eleven thousand years",
                            "Golden Sheaf bakers of Dorn end their strike");
        }
    }

    @Test
    void cutsANewsletterAtItsHeadlinesInCapitalsAndNowhereElse() {
        String page = "TESSEL SHIPPING LEASES THE NORTHERN QUAY OF MARLOW BAY\n\n" + paragraphs(HARBOUR)
                + "\n\nWhat the lease says of the fishermen\n\n"
                + "The fishermen of Marlow Bay keep two berths at the quay, but they lose the cold store that Tessel Shipping will pull down."
                + "\n\nA COMET THAT COMES EVERY ELEVEN THOUSAND YEARS\n\n" + paragraphs(OBSERVATORY)
                + "\n\nRead more: Ten gadgets for your kitchen\n\n"
                + "The observatory of Lundrel will show the comet to visitors on two nights in October, Otto Brandvik said."
                + "\n\nGOLDEN SHEAF BAKERS OF DORN END THEIR STRIKE\n\n" + paragraphs(BAKERS);

        assertThat(read(page))
                .extracting(Article::headline)
                .containsExactly(
                        "TESSEL SHIPPING LEASES THE NORTHERN QUAY OF MARLOW BAY",
                        "A COMET THAT COMES EVERY ELEVEN THOUSAND YEARS",
                        "GOLDEN SHEAF BAKERS OF DORN END THEIR STRIKE");
    }

    @Test
    void dropsWhatReadersSayUnderAStory() {
        List<Article> articles = read("Tessel Shipping leases the northern quay of Marlow Bay\n" + HARBOUR
                + "\nComments\nShare\nThank you so much, I baked this cake twice for my daughter and we all loved it!");

        assertThat(articles).extracting(Article::text).containsExactly(paragraphs(HARBOUR));
    }

    @Test
    void cutsWhereTheNextStoryHasNoHeadline() {
        List<Article> articles = read("Evening Star\n2 hours ago\n" + HARBOUR
                + "\n\nComments\nNo comments yet...\n\nCoast Ledger\n3 hours ago\n" + OBSERVATORY);

        assertThat(articles).extracting(Article::text).containsExactly(paragraphs(HARBOUR), paragraphs(OBSERVATORY));
    }

    @Test
    void cutsALiveBlogAtItsTimes() {
        List<Article> articles = read(
                """
                Storm over Marlow Bay: as it happened
                5 March 2024

                14:32 GMT — The harbour is closed to all ships until the wind drops, harbour master Ines Corde has said.

                13:05 GMT — Ferry turns back
                The ferry from Dorn has turned back with ninety people on board. Nobody was hurt, its captain Otto Lind said.

                11:20 GMT — Trees block the road to the old town, and the school has sent its children home.
                """);

        assertThat(articles)
                .extracting(Article::publishedAt)
                .containsExactly("2024-03-05T14:32:00Z", "2024-03-05T13:05:00Z", "2024-03-05T11:20:00Z");
        assertThat(articles).extracting(Article::headline).containsExactly(null, "Ferry turns back", null);
        assertThat(articles.get(2).text())
                .isEqualTo("Trees block the road to the old town, and the school has sent its children home.");
    }

    @Test
    void takesTheDayOfARoundUpForItsStories() {
        List<Article> articles = read(
                "Coast Ledger\nHere is what the coast is reading on Wednesday, March 6, 2024\n\nEvening Star\n2 hours ago\n- Evening Star\nTessel Shipping leases the northern quay of Marlow Bay\n"
                        + HARBOUR
                        + "\n\nEvening Star\n2 days ago\n- Evening Star\nA comet that comes every eleven thousand years\n"
                        + OBSERVATORY);

        assertThat(articles).extracting(Article::publishedAt).containsExactly("2024-03-06", "2024-03-04");
    }

    @Test
    void keepsAnInterviewWhole() {
        String answer =
                "We sat on the roof of the observatory with blankets and waited for the comet until the clouds of Lundrel came, and %s.";
        String page = "\"The comet waits for nobody\": Otto Brandvik on his telescope\n\n" + OBSERVATORY
                + "\n\nWhen did you see the comet first?\n\n" + answer.formatted("nobody believed our two photographs")
                + "\n\nWho pays for the telescope of Lundrel?\n\n"
                + answer.formatted("the survey had no money for a second night")
                + "\n\nWhat will you do in November?\n\n" + answer.formatted("I shall sleep, says my wife");

        assertThat(read(page)).hasSize(1);
    }

    @Test
    void keepsAListOfPlacesWhole() {
        String page =
                "Four places to see in Marlow Bay\n\nMarlow Bay has a quay, an old town and a view that everybody shares. We walked it in March, for those who have two days.\n\n"
                        + "1. The castle of Dorn\n\nIt stands over the old town, and from its walls you see the ferry. Come before ten, when the buses arrive with visitors from the ships.\n\n"
                        + "2. The smokehouse\n\nAn old works holds forty shops, a bookshop with a flying bicycle and several places to eat. On Sundays there is a market where potters sell plates.\n\n"
                        + "3. Museum of tiles\n\nTiles from five centuries hang in a former convent. The great panel of the city before the fire is on the upper floor and takes an hour to read.\n\n"
                        + "Where to stay\n\nSmall hotels on the hill are cheaper than those below, and the tram stops at the door. In summer you should book a month ahead.";

        assertThat(read(page)).hasSize(1);
        assertThat(read(page).get(0).text())
                .contains(
                        "Marlow Bay has a quay",
                        "from its walls",
                        "flying bicycle",
                        "former convent",
                        "book a month ahead");
    }
}
