package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.redthread.access.Accounts;
import org.redthread.access.Role;
import org.redthread.browser.Chromium;
import org.redthread.graph.Told;

/** The web page where there are accounts, in a real Chromium. */
class LoginPageIT extends GuardedRedthread {
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
    void write() {
        graph.write(
                1,
                Told.in("https://one.example/board", "2025-01-10", "Mara Voss leads Brightwater and sits on Ironquay.")
                        .person("Mara Voss")
                        .company("Brightwater")
                        .company("Ironquay")
                        .claim("Mara Voss", "LEADS", "Brightwater"));
        graph.write(
                2,
                Told.in("https://two.example/denial", "2025-02-11", "Maria Voss does not lead Brightwater.")
                        .person("Maria Voss")
                        .company("Brightwater")
                        .denied("Maria Voss", "LEADS", "Brightwater"));
    }

    @Test
    void logsInByKeyboardGoesOnWhereItWasAndHidesWhatAReaderMayNot() throws IOException {
        chromium.open(address() + "/#/judge");
        chromium.find("h1", "Log in");
        assertThat(chromium.barriers()).isEmpty();
        assertThat(chromium.script("return document.activeElement.name")).isEqualTo("username");
        logIn("reader", "not the password");
        chromium.find("[role=alert]", "no account has this name and this password");
        assertThat(chromium.script("return document.activeElement.name")).isEqualTo("password");
        assertThat(chromium.barriers()).isEmpty();

        chromium.find("input[name=password]").sendKeys(PASSWORD, Keys.ENTER);
        chromium.find("h1", "Same or not");
        chromium.find("header .account", "reader");
        chromium.find("main article", "Maria Voss");
        assertThat(chromium.all("main article button")).isEmpty();
        assertThat(chromium.find("nav").getText())
                .doesNotContain("Read a page in")
                .contains("Watch");
        assertThat(chromium.barriers()).isEmpty();
        chromium.open(address() + "/#/read");
        chromium.find("[role=alert]", "may not read pages in");

        chromium.find("header .account button", "Log out").sendKeys(Keys.ENTER);
        chromium.find("h1", "Log in");
        chromium.assertQuiet(address());
        chromium.open(address() + "/#/judge");
        chromium.find("h1", "Log in");
    }

    @Test
    void letsAnEditorJudgeAndTakeItBack() {
        chromium.open(address() + "/#/judge");
        chromium.find("h1", "Log in");
        logIn("editor", PASSWORD);
        chromium.find("main article", "Maria Voss");
        chromium.find("main article button", "same").sendKeys(Keys.ENTER);
        chromium.find("#notice", "same");
        chromium.find("main section", "editor");
        chromium.find("#notice button", "Undo").sendKeys(Keys.ENTER);
        chromium.find("main article", "Maria Voss");
        chromium.find("header .account button", "Log out").sendKeys(Keys.ENTER);
        chromium.find("h1", "Log in");
        chromium.assertQuiet(address());
    }

    @Test
    void letsAPersonTakeAnotherPassword() throws IOException {
        with(Role.admin)
                .post(
                        "/api/accounts",
                        "application/json",
                        "{\"name\":\"petra\",\"role\":\"reader\",\"password\":\"" + PASSWORD + "\"}");
        chromium.open(address() + "/");
        chromium.find("h1", "Log in");
        logIn("petra", PASSWORD);
        chromium.find("header .account a", "petra").sendKeys(Keys.ENTER);
        chromium.find("h1", "Your password");
        assertThat(chromium.barriers()).isEmpty();
        chromium.find("input[name=old]")
                .sendKeys(PASSWORD, Keys.TAB, "staple horse battery", Keys.TAB, "typo", Keys.ENTER);
        chromium.find("[role=alert]", "in two ways");
        chromium.find("input[name=again]").clear();
        chromium.find("input[name=again]").sendKeys("staple horse battery", Keys.ENTER);
        chromium.find("#notice", "Your password is changed");
        assertThat(new Accounts(data()).withPassword("petra", "staple horse battery"))
                .isPresent();
        chromium.find("header .account button", "Log out").sendKeys(Keys.ENTER);
        chromium.find("h1", "Log in");
        chromium.assertQuiet(address());
        with(Role.admin).delete("/api/accounts/petra");
    }

    private static void logIn(String name, String password) {
        chromium.find("input[name=username]").sendKeys(name, Keys.TAB, password, Keys.ENTER);
    }
}
