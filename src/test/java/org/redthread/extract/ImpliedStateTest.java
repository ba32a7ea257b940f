package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImpliedStateTest {
    private static final String ABOUT_NORWAY =
            "Norwegian authorities opened an inquiry in March. Norwegian officials declined to comment, and Norway said nothing more. ";

    @Test
    void takesAMinisterForOneOfTheStateThatTheArticleIsAbout() {
        Extraction read = SharedExtractor.read(
                ABOUT_NORWAY
                        + "They wanted him to testify against Lars Enge, a former deputy minister of fisheries who had fallen out with Norway.");
        assertThat(read.claims()).anySatisfy(claim -> {
            assertThat(claim.type()).isEqualTo("EMPLOYED_BY");
            assertThat(claim.role()).isEqualTo("former deputy minister");
            assertThat(claim.extractor()).startsWith("implied/");
        });
    }

    @Test
    void leavesAMinisterWhoWentThereAlone() {
        Extraction read = SharedExtractor.read(
                ABOUT_NORWAY
                        + "They wanted him to testify against Lars Enge, a former deputy minister of fisheries who had fled to Norway.");
        assertThat(read.claims()).noneMatch(claim -> claim.extractor().startsWith("implied/"));
    }
}
