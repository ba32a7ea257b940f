package org.redthread.api;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.redthread.browser.Chromium;
import org.redthread.graph.Told;

/** The web page in a real Chromium, over two articles: nothing may be complained of, and no other host be asked. */
abstract class WebPage extends RunningRedthread {
    static Chromium chromium;

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

    String page(String view) {
        return http().address("/#/" + view);
    }

    String first(String list) {
        return http().get(list).items().get(0).get("id").asString();
    }
}
