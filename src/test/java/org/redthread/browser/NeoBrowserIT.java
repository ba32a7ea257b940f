package org.redthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redthread.samples.FirstStart;

/** The style, the guide and the saved queries in the Neo4j Browser that the embedded server serves. */
class NeoBrowserIT {
    private static Chromium chromium;
    private static NeoBrowser browser;
    private static String landedOn;

    @BeforeAll
    static void logIn() throws IOException {
        chromium = Chromium.start().window(1400, 900);
        browser = new NeoBrowser(chromium);
        browser.logIn(FirstStart.shared());
        landedOn = browser.heading();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void showsTheGuideAndEachOfItsQueriesFindsSomethingInTheSamples() throws IOException {
        assertThat(landedOn).isEqualTo("What the news connects");
        var headings = Pattern.compile("(?m)^# (.*)\n[^#]*```cypher")
                .matcher(Files.readString(Path.of("cypher/browser/guide.md")))
                .results()
                .map(page -> page.group(1))
                .toList();
        assertThat(headings).hasSize(SavedQueries.files().size());
        for (String heading : headings) {
            browser.run(heading);
            // a graph, or the rows of a table
            chromium.find("article svg g.node, article table td");
        }
    }

    @Test
    void dressesPeopleInTheColourOfTheStyle() {
        browser.run("Near a sanction");
        chromium.find("article svg g.node");
        assertThat(chromium.script("return [...document.querySelectorAll('article svg g.node circle.b-outline')]"
                                + ".map(each => each.getAttribute('fill').toUpperCase())")
                        .toString())
                .contains("#3F6FA3")
                .contains("#E08A2E");
    }

    @Test
    void keepsTheSavedQueriesThatAreDroppedOntoItsWindow() throws IOException {
        byte[] zip = FirstStart.shared().bytes("/browser/redthread.zip");
        chromium.find("[data-testid=navigationFavorites]").click();
        chromium.drop(zip, "redthread.zip", "application/zip");
        chromium.find("[data-testid='expandFolder-Redthread']").click();
        for (Path query : SavedQueries.files()) {
            String name = Files.readAllLines(query).get(0).replaceFirst("^// *", "");
            chromium.find("[data-testid*=avedScript]", name.split(":")[0]);
        }
        chromium.find("[data-testid=navigationGuides]").click();
    }
}
