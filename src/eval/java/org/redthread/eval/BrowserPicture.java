package org.redthread.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.redthread.browser.Chromium;
import org.redthread.browser.NeoBrowser;
import org.redthread.samples.FirstStart;

/**
 * Takes {@code docs/browser.png}: after a first start, a headless Chromium asks Neo4j Browser the first question of the
 * guide. Run by {@code ./mvnw -Peval verify -Deval=BrowserPicture}.
 */
class BrowserPicture {
    @Test
    void showsWhoIsNearASanction() throws Exception {
        Path file = Path.of("docs/browser.png");
        try (Chromium chromium = Chromium.start().window(1600, 780)) {
            NeoBrowser browser = new NeoBrowser(chromium);
            browser.logIn(FirstStart.shared());
            browser.run("Near a sanction");
            browser.picture(file);
            assertThat(file).isNotEmptyFile();
        }
    }
}
