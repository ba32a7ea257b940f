package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.redthread.graph.Told;

/** The page's main ways in a real Chromium; skipped where there is none. */
class WebPageIT extends RunningRedthread {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ChromeDriver chromium;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(
                Files.exists(CHROMIUM) && Files.exists(DRIVER),
                "no Chromium with its driver: the web page is not tried");
        graph.write(
                1,
                Told.in("https://one.example/board", "2025-01-10", "Mara Voss leads Brightwater and sits on Ironquay.")
                        .person("Mara Voss", "Voss")
                        .company("Brightwater")
                        .company("Ironquay")
                        .claim("Mara Voss", "LEADS", "Brightwater")
                        .claim("Mara Voss", "MEMBER_OF", "Ironquay"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(CHROMIUM.toFile())
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", logs);
        chromium = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        chromium.manage().timeouts().implicitlyWait(PATIENCE);
        chromium.get(http().address("/"));
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            var faults = chromium.manage().logs().get(LogType.BROWSER).getAll();
            chromium.quit();
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void leadsByKeyboardFromANameToItsSentencesAndToAnother() {
        find("header input").sendKeys("mara");
        find("header [role=option]");
        find("header input").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertThat(find("blockquote").getText()).contains("Mara Voss leads Brightwater");

        find("main .pick input").sendKeys("ironquay", Keys.ENTER);
        assertThat(find(".way .hop").getText()).contains("member of").contains("sits on Ironquay");
    }

    @Test
    void drawsAndGrowsTheGraph() {
        chromium.get(http().address("/#/graph/" + id("Mara Voss")));
        await().atMost(PATIENCE).until(() -> all("main li button").size() == 3);
        assertThat(find(".canvas canvas").getSize().width).isPositive();
    }

    @Test
    void readsAPastedPageIn() {
        chromium.get(http().address("/#/read"));
        find("#text").sendKeys("Barack Obama met Angela Merkel in Berlin on Tuesday, and the two spoke for an hour.");
        find(".main-action").click();
        assertThat(find("main .list .card").getText()).contains("Barack Obama");
        await().atMost(PATIENCE)
                .until(() -> chromium.executeScript("return document.querySelector('main .list progress') === null")
                        .equals(true));
    }

    private WebElement find(String css) {
        return chromium.findElement(By.cssSelector(css));
    }

    private List<WebElement> all(String css) {
        return chromium.findElements(By.cssSelector(css));
    }
}
