package org.belie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The one Chromium of a test run, headless and the same everywhere. A test that asks for it is skipped, and says so, where no
 * browser is installed.
 */
public final class Browser {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

    /** What a busy machine may take; a browser that hangs is not waited for without end. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Browser only;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser, on an empty page of 1280 by 800 in light colours. */
    public static synchronized Browser fresh() {
        var programs = Programs.found();
        Assumptions.assumeTrue(
                programs.isPresent(), "no chromium and chromedriver on the path: nothing is looked at in a browser");
        if (only == null) {
            only = new Browser(start(programs.orElseThrow()));
        }
        only.driver.get("about:blank");
        only.console();
        return only.size(1280, 800).theme(Theme.LIGHT);
    }

    private static ChromeDriver start(Programs programs) {
        LOG.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .withSilent(true)
                .build();
        var driver = new ChromeDriver(service, options(programs));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "UTC"));
        return driver;
    }

    private static ChromeOptions options(Programs programs) {
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(programs.browser().toFile());
        options.setCapability("goog:loggingPrefs", logging);
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--force-device-scale-factor=1",
                "--lang=en");
    }

    /** Opens a file from disk. */
    public Browser open(Path file) {
        return open(file, "");
    }

    /** Opens a file from disk at a place in it: {@code "#s1"}. */
    public Browser open(Path file, String fragment) {
        driver.get(file.toAbsolutePath().toUri() + fragment);
        return this;
    }

    /** What a window of this size shows, in CSS pixels; narrower than a real window can be. */
    public Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** As for a reader whose system prefers these colours, and no movement. */
    public Browser theme(Theme theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", theme.word()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** What the page and the browser wrote to the console since this was last asked. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Runs a script in the page and gives what it returns. */
    public Object script(String script, Object... values) {
        return driver.executeScript(script, values);
    }

    /** The first element that a CSS selector finds. */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The driver, for what has no word of its own here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** What axe-core finds wrong with the page as it is shown now, one line a rule and element. */
    public List<String> violations() {
        return Axe.violations(driver);
    }

    /** What axe-core finds wrong with the colours alone: enough where the same page was looked at in others. */
    public List<String> contrasts() {
        return Axe.contrasts(driver);
    }

    /** The page as it is printed. */
    public byte[] pdf() {
        return bytes(driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true)));
    }

    /** The whole page, also what is below the window, in {@code target/screenshots/NAME.png}. */
    public Path screenshot(String name) {
        var picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(SCREENSHOTS.resolve(name + ".png"), bytes(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Map<String, Object> answer) {
        return Base64.getDecoder().decode((String) answer.get("data"));
    }
}
