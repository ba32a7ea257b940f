package org.redthread.eval;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.redthread.RedthreadException;
import org.redthread.graph.server.Neo4jServer;
import org.springframework.util.FileSystemUtils;

/** Neo4j Browser in a headless Chromium, used as a person uses it: log in, turn the guide's pages, click a query, run it. */
final class NeoBrowser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The layout has come to rest by then; Browser does not say when. */
    private static final Duration LAYOUT = Duration.ofSeconds(6);

    private final Path profile;
    private final ChromeDriver driver;

    private NeoBrowser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** @throws RedthreadException when the path has no chromium or no chromedriver */
    static NeoBrowser start() throws IOException {
        Path profile = Files.createTempDirectory("redthread-chromium");
        ChromeOptions options = new ChromeOptions()
                .setBinary(onPath("chromium"))
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .build();
        return new NeoBrowser(profile, new ChromeDriver(service, options));
    }

    void logIn(Neo4jServer server, Dimension window) {
        driver.manage().window().setSize(window);
        driver.get(server.browserUrl());
        shown("[data-testid=username]").sendKeys(server.username());
        shown("[data-testid=password]").sendKeys(server.password());
        shown("[data-testid=connect]").click();
        shown("[data-testid=guideNextSlide]");
    }

    /** Turns the guide to the page with this heading and runs the query on it, with nothing else on the screen. */
    void run(String heading) {
        await().atMost(PATIENCE).until(() -> {
            if (heading.equals(shown("h1").getText())) {
                return true;
            }
            shown("[data-testid=guideNextSlide]").click();
            return false;
        });
        shown("pre.runnable").click();
        driver.findElements(By.cssSelector("article [title=Close]")).forEach(WebElement::click);
        shown("[data-testid=editor-Run]").click();
        shown("article svg g.node");
    }

    /** Folds the list of types away, fits the graph into its frame, and takes the picture. */
    void picture(Path file) throws IOException, InterruptedException {
        shown("button[title^=Collapse][title*=propert]").click();
        Thread.sleep(LAYOUT.toMillis());
        List<WebElement> zoom = driver.findElements(By.cssSelector("button.zoom-out ~ button"));
        zoom.forEach(WebElement::click);
        Thread.sleep(LAYOUT.toMillis());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    private WebElement shown(String selector) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> driver.findElement(By.cssSelector(selector)), WebElement::isDisplayed);
    }

    private static File onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new RedthreadException("The picture needs " + program + " on the PATH: install it"));
    }

    @Override
    public void close() {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile.toFile());
    }
}
