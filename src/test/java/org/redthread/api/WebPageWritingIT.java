package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.redthread.browser.Chromium;

/** What a person changes through the web page, and takes back. */
class WebPageWritingIT extends WebPage {
    @Test
    void watchesAnEntityAndTakesItBack() {
        chromium.open(page("entity/" + id("Mara Voss")));
        chromium.find("main button", "Watch").click();
        chromium.find("#notice", "Mara Voss");
        assertThat(http().get("/api/watchlists").items()).hasSize(1);
        chromium.find("#notice button", "Undo").click();
        await().atMost(Chromium.PATIENCE)
                .until(() -> http().get("/api/watchlists").items().isEmpty());
    }

    @Test
    void letsANameBeSomeoneElseInOneArticleAndTakesItBack() {
        String mara = id("Mara Voss");
        chromium.open(page("entity/" + mara));
        chromium.find("main article h3 a").click();
        chromium.find("main li button[aria-label^='Mara Voss']").sendKeys(Keys.ENTER);
        chromium.find("#notice", "someone else");
        await().atMost(Chromium.PATIENCE)
                .until(() -> chromium.all("a[href='#/entity/" + mara + "']").isEmpty());
        chromium.find("#notice button", "Undo").click();
        chromium.find(".text a[href='#/entity/" + mara + "']");
    }

    @Test
    void readsInWhatIsPastedAndWhatIsChosen(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(
                folder.resolve("feed.jsonl"),
                "{\"text\":\"Angela Merkel visited Canada on Monday and met Justin Trudeau in Ottawa.\"}\n{\"oops\":1}\n");
        chromium.open(page("read"));
        chromium.find("#text")
                .sendKeys("Barack Obama met Angela Merkel in Berlin on Tuesday, and the two spoke for an hour.");
        chromium.find(".main-action").click();
        chromium.find("main .list .card a[href^='#/article/']");
        chromium.all("input[type=file]").get(0).sendKeys(lines.toString());
        assertThat(chromium.find("main .list .card .error").getText()).startsWith("Line 2:");
        await().atMost(Chromium.PATIENCE)
                .until(() ->
                        chromium.all("main .list .card a[href^='#/article/']").size() == 2);

        chromium.find("main .list .card a[href^='#/article/']").click();
        chromium.find(".text a", "Angela Merkel");
    }
}
