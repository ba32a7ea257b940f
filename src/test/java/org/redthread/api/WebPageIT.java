package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.redthread.browser.Chromium;
import org.redthread.graph.Told;

/** The web page's main ways in a real Chromium: nothing may be complained of, and no other host be asked. */
class WebPageIT extends RunningRedthread {
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start().window(1280, 900);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        graph.write(
                1,
                Told.in("https://one.example/board", "2025-01-10", "Mara Voss leads Brightwater and sits on Ironquay.")
                        .person("Mara Voss")
                        .company("Brightwater")
                        .company("Ironquay")
                        .claim("Mara Voss", "LEADS", "Brightwater")
                        .claim("Mara Voss", "MEMBER_OF", "Ironquay"));
        graph.write(
                2,
                Told.in(
                                "https://two.example/denial",
                                "2025-02-11",
                                "Maria Voss does not lead Brightwater, says Norway.")
                        .person("Maria Voss")
                        .company("Brightwater")
                        .country("NO", "Norway")
                        .denied("Maria Voss", "LEADS", "Brightwater")
                        .claim("Brightwater", "SANCTIONED_BY", "Norway"));
        chromium.open("about:blank");
        chromium.dark(false).open(page(""));
    }

    @AfterEach
    void complainsOfNothingAndAsksNoOtherHost() {
        chromium.assertQuiet(http().address(""));
    }

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
        assertThat(chromium.all("main li button")).hasSize(3);
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasNoSeriousBarrier(boolean dark) throws IOException {
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
            chromium.dark(dark).open(page(view));
            chromium.find("h1");
            complainsOfNothingAndAsksNoOtherHost();
            assertThat(chromium.barriers()).as(view).isEmpty();
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

    private String page(String view) {
        return http().address("/#/" + view);
    }

    private String first(String list) {
        return http().get(list).items().get(0).get("id").asString();
    }
}
