package org.belie.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.belie.browser.Browser;
import org.belie.browser.Theme;
import org.belie.review.Policy;
import org.belie.review.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;

/** A review in a real browser. */
class DeskBrowserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static OpenDesk desk;
    private static Browser browser;
    private static Path bundle;

    @BeforeAll
    static void open() {
        browser = Browser.fresh();
        bundle = OpenDesk.copy(folder, "nato-2022-02-16");
        desk = OpenDesk.of(folder, Policy.USUAL, bundle, OpenDesk.copy(folder, "microsoft-2030"));
        browser.driver().get(desk.login());
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @BeforeEach
    void listen() {
        browser.console();
    }

    private static void go(String path) {
        browser.driver().get(URI.create(desk.base()).resolve(path).toString());
    }

    /** The address of a claim, as the queue has it. */
    private static String claim(String id) {
        go("/?q=" + id);
        return browser.all("a.name").stream()
                .filter(a -> a.getText().equals(id))
                .map(a -> a.getDomAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    private static void press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static String at() {
        return browser.driver().getCurrentUrl();
    }

    private static void until(String what, BooleanSupplier holds) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(holds)) {
            assertTrue(System.nanoTime() < end, what);
        }
    }

    /** A page that is being replaced holds nothing yet. */
    private static boolean holds(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (WebDriverException e) {
            return false;
        }
    }

    private static void choose(String selector, String value) {
        browser.script(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                browser.find(selector),
                value);
    }

    private static String text(String selector) {
        return browser.find(selector).getText();
    }

    private static Store store() {
        return Store.open(folder.resolve(".belie/desk.db").toString());
    }

    @Test
    void aReviewByKeysAlone() {
        go("/?q=no-invasion");
        press("j");
        var claim = browser.driver().switchTo().activeElement().getText();
        press("o");
        until("the claim opens", () -> at().contains("do=override"));
        assertTrue(browser.find("[name=choice][value=override]").isSelected());
        browser.find("body").sendKeys("o");
        assertEquals("reason", browser.driver().switchTo().activeElement().getDomAttribute("name"));
        press("a source is graded");
        press(Keys.TAB, "the agency is theirs");
        assertEquals("wrong-grade", browser.find("#d-reason").getDomProperty("value"));
        choose("#d-outcome", "supported");
        choose("#d-confidence", "low");
        browser.find("#d-sentence").sendKeys(Keys.TAB, Keys.ENTER);
        until("it is decided", () -> at().endsWith("#decisions"));
        assertTrue(text("#decisions").contains("put beside it: supported, low confidence"), text("#decisions"));
        assertTrue(text("#decisions").contains("the agency is theirs"));
        assertEquals(1, store().on("nato-2022-02-16", claim).size());
        assertEquals(List.of(), store().problems());
        assertEquals(List.of(), errors());
    }

    @Test
    void onlyReasonsThatFitAreOffered() {
        go(claim("pledge") + "&do=accept");
        assertTrue(browser.find("#d-reason option[value=wrong-grade]")
                .getDomProperty("disabled")
                .equals("true"));
        assertFalse(browser.find("#d-outcome").isDisplayed());
        browser.find("[name=choice][value=override]").click();
        assertEquals(
                "false", browser.find("#d-reason option[value=wrong-grade]").getDomProperty("disabled"));
        assertTrue(browser.find("#d-outcome").isDisplayed());
    }

    @Test
    void whatIfIsAnsweredInPlace() {
        go(claim("pledge"));
        choose("#s-drop", "more");
        browser.find("#suppose button").click();
        until("the answer comes", () -> text("#answer").contains("unverified"));
        assertFalse(at().contains("drop="), "the page stays");
        assertEquals(List.of(), errors());
    }

    @Test
    void problemsAppearWhileTyping() throws Exception {
        go(claim("pledge").replace("/claim", "/matter"));
        var before = Files.readString(bundle.resolve("bundle.yaml"));
        browser.find("#text").sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\nnonsense: 1\n");
        until("the problem appears", () -> text("#sketch").contains("nonsense"));
        assertTrue(text("#sketch").contains("^"), text("#sketch"));
        assertEquals(before, Files.readString(bundle.resolve("bundle.yaml")));
        browser.script("onbeforeunload = null; document.querySelector('.editor').dispatchEvent(new Event('submit'));");
        go("/");
        assertEquals(List.of(), errors());
    }

    @Test
    void aFormThatIsOpenWhileTheBundleChangesDecidesNothing() throws Exception {
        var file = bundle.resolve("bundle.yaml");
        var before = Files.readString(file);
        go(claim("pledge") + "&do=accept");
        Files.writeString(file, before.replace("action: reinforce", "action: train"));
        choose("#d-reason", "sound");
        browser.find("#d-sentence").sendKeys("typed before");
        browser.find("#decide button").click();
        until("it is refused", () -> !browser.all("[role=alert]").isEmpty());
        assertTrue(text("[role=alert]").contains("the verdict moved"), text("[role=alert]"));
        assertEquals("typed before", browser.find("#d-sentence").getDomProperty("value"));
        assertEquals(0, store().on("nato-2022-02-16", "pledge").size());
        Files.writeString(file, before);
    }

    @Test
    void everyPageIsReadableAtAnyWidthAndInTheDark() {
        var claim = claim("pledge");
        var pages = List.of(
                "/",
                claim,
                claim.replace("/claim", "/print"),
                "/disagreements",
                "/sources",
                claim.replace("/claim", "/matrix"),
                "/matters",
                claim.replace("/claim", "/matter"),
                "/rules",
                "/rule?path=posture/troops-increased.drl",
                "/nowhere");
        for (var page : pages) {
            go(page);
            var name = "desk-"
                    + (page.equals("/") ? "queue" : page.replaceAll("\\?.*", "").substring(1));
            for (var width : List.of(320, 400, 1400)) {
                browser.size(width, 900);
                var wide = (Number) browser.script("return document.documentElement.scrollWidth");
                assertTrue(wide.intValue() <= width, page + " is " + wide + " wide at " + width);
                if (width > 320) {
                    browser.screenshot(name + "-" + width);
                }
            }
            assertEquals(List.of(), browser.violations(), page);
            if (List.of("/", claim, claim.replace("/claim", "/matter")).contains(page)) {
                browser.theme(Theme.DARK);
                assertEquals(List.of(), browser.violations(), page + " in the dark");
                browser.theme(Theme.LIGHT);
            }
        }
        browser.size(1280, 800);
        browser.console();
    }

    /** What a page of the desk wrote to the console. */
    private static List<String> errors() {
        return browser.console().stream()
                .filter(line -> line.startsWith("SEVERE"))
                .toList();
    }

    @Test
    void aPageReadsWithoutScript() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            go(claim("pledge"));
            assertTrue(browser.driver().findElement(By.id("d-outcome")).isDisplayed(), "all of the form is there");
            assertTrue(browser.driver().getPageSource().contains("Withdrawal announced, troops increased"));
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }
}
