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
}
