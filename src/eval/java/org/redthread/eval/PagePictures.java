package org.redthread.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.redthread.browser.Chromium;
import org.redthread.samples.FirstStart;

/** Takes the README's pictures of the web page after a first start. Run by {@code ./mvnw -Peval verify -Deval=PagePictures}. */
class PagePictures {
    @Test
    void showsAPathAnEntityTheGraphAndAPhone() throws Exception {
        FirstStart redthread = FirstStart.shared();
        String official = id("Torgeir Hestmyr");
        String trader = id("Viktor Dravenko");
        String maker = id("Brennhav Systems");
        try (Chromium chromium = Chromium.start().window(1280, 900)) {
            String page = redthread.address() + "/#/";
            take(chromium, page + "paths/" + official + "/" + trader, ".way", "docs/paths.png");
            take(chromium, page + "entity/" + trader, ".way", "docs/entity.png");
            chromium.dark(true);
            take(chromium, page + "graph/" + maker + "?open=" + trader, "tbody tr", "docs/graph.png");
            chromium.narrow(390);
            take(chromium, page + "paths/" + official + "/" + trader, ".way", "docs/phone.png");
        }
    }

    private static String id(String name) {
        return FirstStart.shared()
                .get("/api/entities?q=" + name.replace(' ', '+'))
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private static void take(Chromium chromium, String address, String shown, String file) throws Exception {
        chromium.open("about:blank");
        chromium.open(address);
        chromium.find(shown);
        Thread.sleep(2000);
        chromium.picture(Path.of(file));
        assertThat(Path.of(file)).isNotEmptyFile();
    }
}
