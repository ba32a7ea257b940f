package org.redthread.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.redthread.samples.FirstStart;

/** Neo4j Browser used as a person uses it: come from the web page, log in, turn the guide's pages, click a query, run it. */
public final class NeoBrowser {
    /** The layout has come to rest by then; Browser does not say when. */
    private static final Duration LAYOUT = Duration.ofSeconds(6);

    private final Chromium chromium;

    public NeoBrowser(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Types nothing but the password; answers when the guide has opened by itself. */
    public void logIn(FirstStart redthread) {
        chromium.open(redthread.address() + "/browser");
        chromium.find("[data-testid=password]").sendKeys(redthread.login().password(), Keys.ENTER);
        chromium.find("[data-testid=guideNextSlide]");
    }

    /** The heading of the guide's page that is open. */
    public String heading() {
        return chromium.find("[data-testid=guidesDrawer] h1").getText();
    }

    /** Turns the guide to the page with this heading and runs the query on it, with nothing else on the screen. */
    public void run(String heading) {
        chromium.find("[data-testid=pagination-1]").click();
        await().atMost(Chromium.PATIENCE).until(() -> {
            if (heading.equals(heading())) {
                return true;
            }
            chromium.find("[data-testid=guideNextSlide]").click();
            return false;
        });
        chromium.find("pre.runnable").click();
        chromium.all("article [title=Close]").forEach(WebElement::click);
        chromium.find("[data-testid=editor-Run]").click();
    }

    /** Folds the list of types away, fits the graph into its frame, and takes the picture. */
    public void picture(Path file) throws IOException, InterruptedException {
        chromium.find("article svg g.node");
        chromium.find("button[title^=Collapse][title*=propert]").click();
        Thread.sleep(LAYOUT.toMillis());
        chromium.all("button.zoom-out ~ button").forEach(WebElement::click);
        Thread.sleep(LAYOUT.toMillis());
        chromium.picture(file);
    }
}
