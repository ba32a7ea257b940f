package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.redthread.browser.Chromium;

/** The web page's main ways in a real Chromium. */
class WebPageIT extends WebPage {
    @Test
    void leadsByKeyboardFromSearchToEntityToPathToJudgementAndBack() {
        WebElement search = chromium.find("header input");
        search.sendKeys("mara");
        chromium.find("header [role=option]", "Mara Voss");
        assertThat(search.getDomAttribute("aria-expanded")).isEqualTo("true");
        search.sendKeys(Keys.ESCAPE);
        assertThat(search.getDomAttribute("aria-expanded")).isEqualTo("false");
        search.sendKeys(Keys.ARROW_DOWN);
        assertThat(chromium.find("[aria-selected=true]").getDomAttribute("id"))
                .isEqualTo(search.getDomAttribute("aria-activedescendant"));
        search.sendKeys(Keys.ENTER);
        chromium.find("h1", "Mara Voss");
        assertThat(chromium.find("mark").getText()).isEqualTo("Mara Voss");

        chromium.find("main .pick input").sendKeys("norway", Keys.ENTER);
        chromium.find("h1", "How are these two connected");
        assertThat(chromium.find(".way").getText())
                .containsSubsequence("Mara Voss", "leads", "Brightwater", "sanctioned by", "Norway")
                .contains("“Mara Voss leads Brightwater");

        chromium.open(page("judge"));
        WebElement pair = chromium.find("main article", "Maria Voss");
        assertThat(pair.getText()).contains("Mara Voss", "Why");
        String before = http().get("/api/export").body();
        pair.findElements(By.tagName("button")).get(0).sendKeys(Keys.ENTER);
        chromium.find("#notice", "same");
        assertThat(http().get("/api/export").body()).isNotEqualTo(before);
        chromium.find("#notice button", "Undo").sendKeys(Keys.ENTER);
        chromium.find("main article", "Maria Voss");
        assertThat(http().get("/api/export").body().replaceAll("\\{\"kind\":\"judgement\".*\n", ""))
                .isEqualTo(before);
    }

    @Test
    void drawsTheGraphAndGrowsItAndTheAddressBringsItBack() {
        chromium.open(page("graph/" + id("Mara Voss")));
        await().atMost(Chromium.PATIENCE)
                .until(() -> chromium.all("main li button").size() == 3);
        chromium.find("main li button", "Brightwater").sendKeys(Keys.ENTER);
        await().atMost(Chromium.PATIENCE)
                .until(() -> chromium.all("main li button").size() == 5);
        assertThat(chromium.find("tbody tr", "Maria Voss").getText()).contains("leads", "denied");
        assertThat(chromium.find(".panel").getText()).contains("Brightwater", "2 articles");

        chromium.find("tbody tr", "denied").findElement(By.tagName("button")).sendKeys(Keys.ENTER);
        chromium.find(".panel blockquote", "does not lead Brightwater");
        String grown = chromium.address();
        chromium.back();
        await().atMost(Chromium.PATIENCE)
                .until(() -> chromium.all("main li button").size() == 3);
        chromium.open("about:blank");
        chromium.open(grown + "&status=denied");
        chromium.find("tbody tr", "denied");
        assertThat(chromium.all("tbody tr")).hasSize(1);
        await().atMost(Chromium.PATIENCE)
                .until(() -> chromium.all("main li button").size() == 3);
    }

    @Test
    void narrowsDownWhatAnEntityIsConnectedTo() {
        chromium.open(page("entity/" + id("Brightwater")));
        chromium.find("main article", "sanctioned by");
        chromium.find("select[name=status]").sendKeys("denied");
        await().atMost(Chromium.PATIENCE)
                .until(() -> chromium.all("main .columns > section article").size() == 1);
        assertThat(chromium.find("main .columns > section article").getText()).contains("leads", "denied", "1 denial");
        assertThat(chromium.address()).contains("status=denied");
    }

    @Test
    void takesAlongWhatIsOnTheScreen() throws IOException {
        String mara = id("Mara Voss");
        chromium.open(page("graph/" + mara));
        chromium.find("tbody tr", "leads");
        chromium.find(".saving button", "CSV").click();
        assertThat(new String(chromium.saved("Around Mara Voss.csv"), StandardCharsets.UTF_8))
                .contains("from,type,to,status,sources", "Mara Voss,leads,Brightwater,reported,1");
        chromium.find(".saving button", "picture").click();
        assertThat(chromium.saved("Around Mara Voss.png")).startsWith(0x89, 'P', 'N', 'G');

        chromium.open(page("paths/" + mara + "/" + id("Norway")));
        chromium.find(".way");
        chromium.find(".saving button", "picture").click();
        assertThat(chromium.saved("Mara Voss – Norway.png")).startsWith(0x89, 'P', 'N', 'G');
    }
}
