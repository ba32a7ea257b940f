package org.redthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.page.Article;
import org.redthread.page.PageReader;
import org.redthread.page.PageSource;

class SameEventTest {
    static final String FERRY =
            "A ferry with 212 people on board ran aground off Skarvik on Monday night after its steering failed. The coast guard"
                    + " took all passengers of the Nordlys Star to Bremvag by lifeboat. Captain Ola Heggdal told investigators that the"
                    + " rudder had not answered for eleven minutes. The owner, Kystlinjen, said that divers would look at the hull today.";
    static final String FERRY_ELSEWHERE =
            "Passengers of the Nordlys Star spent a cold night in a school in Bremvag after their ship hit rocks near Skarvik. Nobody"
                    + " was hurt. Kystlinjen, which runs the ferry, blamed the rudder. Ola Heggdal, the captain, was questioned by the"
                    + " accident board on Tuesday morning while divers examined the hull.";
    static final String STRIKE =
            "Crews of Kystlinjen voted for a strike from Friday, the seamen's union said in Bremvag on Tuesday. They ask for a ninth"
                    + " deckhand on each ship and a bonus for night watches. Kystlinjen called the demand absurd. Eight routes along the"
                    + " coast would stop, among them those to Skarvik and Tofte.";

    static Report report(String id, String day, String headline, String text) {
        return Report.of(id, day, headline, text);
    }

    @Test
    void knowsTwoReportsOfOneEvent() {
        assertThat(SameEvent.score(
                        report("a", "2026-03-03", "Ferry runs aground off Skarvik", FERRY),
                        report("b", "2026-03-03", "Cold night for ferry passengers", FERRY_ELSEWHERE)))
                .isGreaterThanOrEqualTo(SameEvent.LEAST);
    }

    @Test
    void tellsAnotherEventOfTheSamePartiesApart() {
        assertThat(SameEvent.score(
                        report("a", "2026-03-03", "Ferry runs aground off Skarvik", FERRY),
                        report("b", "2026-03-03", "Ferry crews to strike", STRIKE)))
                .isLessThan(SameEvent.LEAST);
    }

    @Test
    void trustsReportsLessTheFurtherApartTheyAre() {
        Report first = report("a", "2026-03-03", "Ferry runs aground off Skarvik", FERRY);
        double sameDay = SameEvent.score(first, report("b", "2026-03-03", null, FERRY_ELSEWHERE));
        double later = SameEvent.score(first, report("b", "2026-03-06", null, FERRY_ELSEWHERE));
        assertThat(later).isLessThan(sameDay);
    }

    @Test
    void scoresAlikeFromBothSides() {
        Report a = report("a", "2026-03-03", "Ferry runs aground off Skarvik", FERRY);
        Report b = report("b", null, "Cold night for ferry passengers", FERRY_ELSEWHERE);
        assertThat(SameEvent.score(a, b)).isEqualTo(SameEvent.score(b, a));
    }

    @Test
    void saysNothingOfTextsThatSayNextToNothing() {
        String caption = "Ola Heggdal in Bremvag.";
        assertThat(SameEvent.score(report("a", "2026-03-03", null, caption), report("b", "2026-03-03", null, caption)))
                .isZero();
    }

    @Test
    void looksForAReportUnderWhatIsRareInIt() {
        assertThat(report("a", "2026-03-03", null, FERRY).topics())
                .hasSize(Report.TOPICS)
                .contains("nordlys", "rudder")
                .doesNotContain("the", "people");
    }

    @Test
    void takesADateThatIsNoneForUnknown() {
        assertThat(report("a", "+12026-03-03T10:00:00Z", null, FERRY).day()).isNull();
        assertThat(report("a", "2026-03-03T23:59:59Z", null, FERRY).day())
                .isEqualTo(report("b", "2026-03-03", null, FERRY).day());
    }

    @Test
    void knowsTheTwoReportsOfOneEventAmongTheSamples() throws IOException {
        Article own = read("2026-07-21-mombasa-terminal.txt").get(0);
        Article inRoundUp = read("2026-07-22-morning-roundup.txt").get(2);
        assertThat(SameEvent.score(report(own), report(inRoundUp))).isGreaterThanOrEqualTo(SameEvent.LEAST);
    }

    private static Report report(Article article) {
        return report(article.id(), article.publishedAt(), article.headline(), article.text());
    }

    private static List<Article> read(String name) throws IOException {
        byte[] content = Files.readAllBytes(Path.of("samples", name));
        return new PageReader().read(new PageSource(null, null, null, null, "text/plain", content, true));
    }
}
