package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web page's views can be used by everybody: light and dark, on a screen and on a phone. */
class WebPageForAllIT extends WebPage {
    @Test
    void hasNoSeriousBarrierInTheLightAndInTheDark() throws IOException {
        String mara = id("Mara Voss");
        String article = first("/api/entities/" + mara + "/articles");
        for (String view : List.of(
                "",
                "entity/" + mara,
                "paths/" + mara + "/" + id("Norway"),
                "graph/" + mara,
                "article/" + article + "?of=" + mara,
                "story/" + first("/api/stories"),
                "read",
                "watch",
                "judge")) {
            chromium.open("about:blank");
            chromium.dark(false).open(page(view));
            chromium.find("h1");
            complainsOfNothingAndAsksNoOtherHost();
            assertThat(chromium.barriers()).as(view).isEmpty();
            chromium.dark(true);
            assertThat(chromium.barriers()).as(view + " in the dark").isEmpty();
        }
        chromium.open("about:blank");
    }

    @Test
    void saysInWordsWhatDidNotWork() throws IOException {
        chromium.open(page("entity/unknown"));
        assertThat(chromium.find("[role=alert]").getText()).contains("no entity 'unknown'");
        // which also takes note that Chromium complained of the 404
        assertThat(chromium.barriers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void fitsItsWindow(int width) {
        String mara = id("Mara Voss");
        chromium.narrow(width);
        for (String view :
                List.of("", "entity/" + mara, "paths/" + mara + "/" + id("Norway"), "graph/" + mara, "judge", "read")) {
            chromium.open("about:blank");
            chromium.open(page(view));
            chromium.find("h1");
            assertThat(chromium.script(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(view)
                    .isEqualTo(0L);
        }
        chromium.narrow(0);
    }
}
