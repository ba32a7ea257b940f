package org.redthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyGroupTest {
    private static final String REPORT =
            "The harbour authority of Mombasa said on Tuesday that a Norwegian shipping line"
                    + " had agreed to pay for two new cranes after months of talks about delays. \"We will not wait another year,\""
                    + " its chair Amina Odhiambo told reporters. The line has promised to train forty local engineers and to open an"
                    + " office in the old customs house before the end of the summer. Traders had complained that fruit was"
                    + " rotting on the quays while ships waited for days to be unloaded.";
    private static final String OTHER_REPORT =
            "Fruit traders in Mombasa may soon see shorter queues: cranes paid for by a"
                    + " shipping company from Norway are on their way. \"We will not wait another year,\" its chair Amina Odhiambo"
                    + " told reporters at a crowded press meeting, where she also spoke about wages, parking and a strike of the"
                    + " dockers that had stopped all work for most of the last week and cost the city dearly.";

    private static final String SPEECH =
            "We have waited for two years, and in these two years the sea has taken what we did not mend. I will not ask you"
                    + " to wait again. The cranes come in March, the engineers will be your sons and daughters, and whoever worked"
                    + " through the strike will have his wages from the first day to the last. Let nobody tell you that this port"
                    + " is finished, because it has hardly begun, and we shall see ships here that our fathers only dreamt of.";

    private static Printed printed(String id, String url, String publishedAt, String text) {
        return Printed.of(id, url, publishedAt, "2025-01-01T00:00:0" + id.length() + "Z", text);
    }

    @Test
    void knowsACopyWhateverWasDoneToIt() {
        String shortened = REPORT.substring(0, REPORT.indexOf("Traders"));
        String longer =
                "MOMBASA (Agency) - " + REPORT + " The agency's own reporters added a few words to it at the end.";
        String reformatted = REPORT.toUpperCase(java.util.Locale.ROOT).replace(". ", ".\n\n");
        List<CopyGroup> groups = CopyGroup.of(List.of(
                printed("a", "u1", "2025-06-01", REPORT),
                printed("b", "u2", "2025-06-02", shortened),
                printed("c", "u3", "2025-06-03", longer),
                printed("d", null, null, reformatted)));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.origin()).isEqualTo("a");
            assertThat(group.members()).extracting(CopyGroup.Member::copyOf).containsExactly(null, "a", "a", "a");
        });
    }

    @Test
    void keepsIndependentReportsThatShareAQuoteApart() {
        assertThat(CopyGroup.of(List.of(
                        printed("a", "u1", "2025-06-01", REPORT), printed("b", "u2", "2025-06-01", OTHER_REPORT))))
                .hasSize(2);
    }

    @Test
    void takesTheEarliestPublishedForTheOriginalInAnyOrder() {
        List<Printed> articles = new java.util.ArrayList<>(List.of(
                printed("aa", "u1", "2025-06-02", REPORT),
                printed("b", "u2", "2025-06-01", REPORT),
                printed("ccc", "u3", null, REPORT)));
        List<CopyGroup> once = CopyGroup.of(articles);
        Collections.reverse(articles);
        assertThat(CopyGroup.of(articles)).isEqualTo(once);
        assertThat(once.get(0).origin()).isEqualTo("b");
    }

    @Test
    void takesTheFirstComeForTheOriginalWhenNoneIsDated() {
        assertThat(CopyGroup.of(List.of(printed("bb", "u1", null, REPORT), printed("c", "u2", null, REPORT)))
                        .get(0)
                        .origin())
                .isEqualTo("c");
    }

    @Test
    void countsRevisionsAtOneUrl() {
        String edited = "Updated: " + REPORT.replace("Tuesday", "Wednesday").replace("two new cranes", "three cranes");
        CopyGroup group = CopyGroup.of(List.of(
                        printed("a", "u1", "2025-06-01", REPORT),
                        printed("bb", "u1", "2025-06-01", edited),
                        printed("ccc", "u2", "2025-06-03", edited)))
                .get(0);
        assertThat(group.members()).extracting(CopyGroup.Member::revision).containsExactly(1, 2, 1);
        assertThat(group.members()).extracting(CopyGroup.Member::copyOf).containsExactly(null, null, "a");
    }

    @Test
    void keepsDifferentStoriesAtOneUrlApart() {
        assertThat(CopyGroup.of(List.of(printed("a", "u1", null, REPORT), printed("b", "u1", null, OTHER_REPORT))))
                .hasSize(2);
    }

    @Test
    void takesNoBlurbForACopy() {
        String blurb = REPORT.substring(0, 90);
        assertThat(CopyGroup.of(List.of(printed("a", "u1", null, REPORT), printed("b", "u2", null, blurb))))
                .hasSize(2);
    }

    @Test
    void knowsAThirdOfALongReportForACopy() {
        String longer = REPORT + "\n\n" + OTHER_REPORT + "\n\n" + SPEECH;
        assertThat(CopyGroup.of(
                        List.of(printed("a", "u1", "2025-06-01", longer), printed("b", "u2", "2025-06-02", REPORT))))
                .hasSize(1);
    }

    @Test
    void keepsReportsApartThatConsistOfTheSameQuotes() {
        String first =
                "Amina Odhiambo spoke to the dockers at noon, in the rain, from the back of a lorry that had been"
                        + " parked across the main gate since Sunday, and few of them could hear what she said about the cranes."
                        + " “" + SPEECH + "”";
        String second =
                "At a noisy meeting by the harbour the head of the port authority promised better times. She wore a"
                        + " yellow helmet, read from a sheet of paper and left by boat before anyone could put a question to her or"
                        + " to the owners of the line. “" + SPEECH + "”";
        assertThat(CopyGroup.of(
                        List.of(printed("a", "u1", "2025-06-01", first), printed("b", "u2", "2025-06-01", second))))
                .hasSize(2);
    }

    @Test
    void knowsACopyOfASpeech() {
        assertThat(CopyGroup.of(List.of(
                        printed("a", "u1", "2025-06-01", "“" + SPEECH + "”"),
                        printed("b", "u2", "2025-06-02", "The speech in full: \"" + SPEECH + "\""))))
                .hasSize(1);
    }

    @Test
    void keepsReportsApartThatFillOneForm() {
        assertThat(CopyGroup.of(List.of(
                        printed("a", "u1", "2025-06-01", warning("Aldermoor", "Bexhall", "9", "Monday", "41")),
                        printed("b", "u1", "2025-06-02", warning("Holmsea", "Ivyton", "11", "Tuesday", "63")))))
                .hasSize(2);
    }

    @Test
    void takesSpellingForADesksOwn() {
        assertThat(CopyGroup.of(List.of(
                        printed("a", "u1", "2025-06-01", REPORT.replace("harbour", "harbor")),
                        printed("b", "u2", "2025-06-02", REPORT.replace("Norwegian", "Norwegian-owned")))))
                .hasSize(1);
    }

    @Test
    void asksNotWhichCameFirstOfTwoWithOneDate() {
        Printed early = Printed.of("b", "u1", "2025-06-01", "2025-06-02T08:00:00Z", REPORT);
        Printed late = Printed.of("a", "u2", "2025-06-01", "2025-06-02T09:00:00Z", REPORT);
        assertThat(CopyGroup.of(List.of(early, late)).get(0).origin()).isEqualTo("a");
    }

    private static String warning(String place, String other, String hour, String day, String rain) {
        return "The weather service has issued a flood warning for " + place + " and " + other + " until " + hour
                + " o'clock on " + day + ". Rain of " + rain + " millimetres has fallen at " + place
                + " since last night."
                + " Turn around when you meet a flooded road: most people who die in floods die in vehicles. Move to higher"
                + " ground now and act quickly to protect your life. Keep children and animals away from swollen streams."
                + " Do not walk through water that moves, since half a knee's depth can knock you down.";
    }
}
