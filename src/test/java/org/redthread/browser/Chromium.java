package org.redthread.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with a profile of its own, which notes what the pages asked for and complained of. */
public final class Chromium implements AutoCloseable {
    public static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final JsonMapper JSON = new JsonMapper();

    private final Path profile;
    private final ChromeDriver driver;

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** The test is skipped where the path has no chromium or no chromedriver. */
    public static Chromium start() throws IOException {
        Optional<File> chromium = onPath("chromium");
        Optional<File> chromedriver = onPath("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "no chromium with chromedriver on the path: what it would show is not tried");
        Path profile = Files.createTempDirectory("redthread-chromium");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.get())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--force-prefers-reduced-motion",
                        "--lang=en-GB",
                        "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        // those that tests make
        options.setAcceptInsecureCerts(true);
        options.setExperimentalOption(
                "prefs", Map.of("download.default_directory", downloads(profile).toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get())
                .build();
        return new Chromium(profile, new ChromeDriver(service, options));
    }

    private static Path downloads(Path profile) {
        return profile.resolve("downloads");
    }

    /** A file that the page gave to be saved, waited for. */
    public byte[] saved(String name) throws IOException {
        Path file = downloads(profile).resolve(name);
        await(name).atMost(PATIENCE).until(() -> Files.exists(file) && Files.size(file) > 0);
        return Files.readAllBytes(file);
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }

    public Chromium window(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** As on a screen that wide, narrower than a window can be; 0 for the window's own width. */
    public void narrow(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 0, "deviceScaleFactor", 0, "mobile", false));
    }

    public Chromium dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    public void open(String address) {
        driver.get(address);
    }

    public void back() {
        driver.navigate().back();
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    /** The first element that is shown and that the selector finds, waited for. */
    public WebElement find(String css) {
        return find(css, "");
    }

    /** The first such element with these words in it. */
    public WebElement find(String css, String words) {
        return await("shown: " + css + " with '" + words + "'")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> all(css).stream()
                                .filter(each ->
                                        each.isDisplayed() && each.getText().contains(words))
                                .findFirst()
                                .orElse(null),
                        each -> each != null);
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public Object script(String javascript) {
        return driver.executeScript(javascript);
    }

    /** Drops a file onto the middle of the window. */
    public void drop(byte[] content, String name, String type) {
        driver.executeScript(
                """
                const file = new File([Uint8Array.from(atob(arguments[0]), c => c.charCodeAt(0))], arguments[1], {type: arguments[2]});
                const dataTransfer = new DataTransfer();
                dataTransfer.items.add(file);
                const under = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
                for (const type of ['dragenter', 'dragover', 'drop']) {
                  under.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
                }
                """,
                Base64.getEncoder().encodeToString(content),
                name,
                type);
    }

    public void picture(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What axe finds on the page that is serious or critical, a line each. */
    public List<String> barriers() throws IOException {
        try (InputStream axe =
                getClass().getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; axe.run(document).then(r => done(JSON.stringify("
                        + "r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                        + ".map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')))))");
        // axe's own warnings are no fault of the page
        driver.manage().logs().get(LogType.BROWSER);
        return List.of(JSON.readValue(found.toString(), String[].class));
    }

    /** No console message and no request to another origin than this one since the last time. */
    public void assertQuiet(String origin) {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .map(entry -> JSON.readTree(entry.getMessage()).get("message"))
                        .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
                        .map(message ->
                                message.get("params").get("request").get("url").asString())
                        .filter(url -> url.startsWith("http") || url.startsWith("ws")))
                .allMatch(url -> url.startsWith(origin + "/"));
    }

    @Override
    public void close() {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }
}
