package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.Hostile;
import org.belie.Shop;
import org.belie.browser.Browser;
import org.belie.browser.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Reports as a reader meets them, in a real browser: opened from disk, filtered, unfolded, followed, printed. */
class HtmlPagesBrowserTest {
    /** What stands outside the window is looked at too. */
    private static final String SHOW_ALL = "document.querySelectorAll('details').forEach(d => d.open = true);"
            + "document.querySelectorAll('article.claim, .statement, .ruletext')"
            + ".forEach(s => s.style.contentVisibility = 'visible');";

    @TempDir
    private static Path folder;

    private static Path pages;

    /** Every third matter, and all of them in the long run: a page in a browser costs what ten other tests do. */
    static Stream<Path> matters() {
        var all = Shop.facts();
        var step = Boolean.getBoolean("belie.long") ? 1 : 3;
        return IntStream.range(0, all.size()).filter(n -> n % step == 0).mapToObj(all::get);
    }

    /** An index and a page for every matter, written once. */
    private static synchronized Path pages() {
        if (pages == null) {
            pages = folder.resolve("pages");
            Rendered.run("check", "--format", "html", "--out", pages + "/", "facts");
        }
        return pages;
    }

    private static Path page() {
        return pages().resolve("ru-withdrawal-16feb2022.html");
    }

    /** The same matter with five suppositions more: from ten claims on there is a filter. */
    private static synchronized Path ten() throws IOException {
        var bundle = folder.resolve("ten.yaml");
        if (Files.notExists(bundle)) {
            var more = IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> "  - {id: more" + n + ", kind: hypothesis, actor: Ruritania, action: open-border}\n")
                    .collect(Collectors.joining());
            var one = Files.readString(Path.of("facts/ru-withdrawal-16feb2022/bundle.yaml"));
            Files.writeString(bundle, one.stripTrailing() + "\n" + more);
            Rendered.run(
                    "check",
                    "--format",
                    "html",
                    "--out",
                    folder.resolve("ten.html").toString(),
                    bundle.toString());
        }
        return folder.resolve("ten.html");
    }

    private static Browser filtered() throws IOException {
        return Browser.fresh().open(ten());
    }

    private static Browser ru() {
        return Browser.fresh().open(page());
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyMatterOpensAndShutsNobodyOut(Path matter) {
        var browser = Browser.fresh();
        browser.open(pages().resolve(matter.getFileName() + ".html"));
        assertEquals(List.of(), browser.console());
        browser.script(SHOW_ALL);
        assertEquals(List.of(), browser.violations());
        assertEquals(List.of(), browser.theme(Theme.DARK).contrasts());
        browser.size(320, 800);
        assertEquals(320L, browser.script("return document.documentElement.scrollWidth"), "no sideways scrolling");
        assertEquals(List.of(), browser.console());
    }

    @Test
    void claimsAreFilteredByWhatIsAsked() throws IOException {
        var browser = filtered();
        assertEquals("10 claims", browser.find("#found").getText());
        choose(browser, "outcome", "contradicted");
        assertEquals("3 of 10 claims", browser.find("#found").getText());
        assertEquals(List.of("s1", "s2", "h1"), shown(browser));
        choose(browser, "source", "Vladimir Putin");
        assertEquals(List.of("s2"), shown(browser));
        assertEquals(1L, browser.script("return document.querySelectorAll('article.claim:not([hidden])').length"));
        browser.find("#filter button[type=reset]").click();
        waitFor(browser, "10 of 10 claims");
        choose(browser, "actor", "Russia");
        choose(browser, "rule", "POS-001");
        assertEquals(List.of("s1", "s2", "h1"), shown(browser));
        assertEquals(List.of(), browser.console());
    }

    @Test
    void claimsAreFoundByTheirWords() throws IOException {
        var browser = filtered();
        browser.find("#f-q").sendKeys("putin");
        waitFor(browser, "1 of 10 claims");
        assertEquals(List.of("s2"), shown(browser));
        browser.find("#f-q").sendKeys(" nothing like it");
        waitFor(browser, "No claim matches. Clear the filter to see all 10.");
        assertEquals(List.of(), shown(browser));
    }

    @Test
    void aFilterIsPassedOnByTheAddress() throws IOException {
        var browser = Browser.fresh().open(ten(), "#?outcome=contradicted&source=Vladimir+Putin");
        assertEquals(List.of("s2"), shown(browser));
        assertEquals("contradicted", browser.find("#f-outcome").getDomProperty("value"));
    }

    @Test
    void theTreeOpensByKeyboard() {
        var browser = ru();
        var tree = browser.find("#c-s1 .tree > summary");
        tree.sendKeys(Keys.ENTER);
        assertTrue(browser.find("#c-s1-n1").isDisplayed());
        var step = browser.find("#c-s1 .tree li > details > summary");
        browser.script("arguments[0].focus()", step);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertTrue(browser.find("#c-s1 .tree li > details > ul > li").isDisplayed());
        browser.find("#c-s1 .tools button[data-open=true]").sendKeys(Keys.SPACE);
        assertEquals(0L, browser.script("return document.querySelectorAll('#c-s1 .tree details:not([open])').length"));
    }

    @Test
    void aLinkLeadsFromAVerdictToAStatementAndBack() {
        var browser = ru();
        browser.find("#c-s1 .ground a.ref[href='#s-s6']").click();
        assertTrue(inView(browser, "s-s6"));
        assertTrue(browser.find("#s-s6 pre").getText().contains("id: s6"));
        browser.find("#s-s6 .uses a[href='#c-s1']").click();
        assertTrue(inView(browser, "c-s1"));
        browser.find("#c-s1 .finding a.rule").click();
        assertTrue(browser.find(":target pre").getText().contains("then"));
    }

    @Test
    void aLinkToWhatIsFilteredOutShowsIt() throws IOException {
        var browser = filtered();
        choose(browser, "outcome", "unverified");
        assertFalse(browser.find("#c-s1").isDisplayed());
        browser.find("#s-s6 .uses a[href='#c-s1']").click();
        waitUntil(browser, "return !document.getElementById('c-s1').hidden");
        assertTrue(inView(browser, "c-s1"));
    }

    @Test
    void printingShowsWhatIsFolded() throws IOException {
        var browser = filtered();
        var pdf = browser.pdf();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        var height = browser.script("return document.getElementById('c-s1-n1').getBoundingClientRect().height");
        assertTrue(((Number) height).doubleValue() > 0, "a folded tree is printed");
        assertFalse(browser.find("#filter").isDisplayed());
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void withoutAScriptEverythingIsThere() throws IOException {
        var browser = Browser.fresh();
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(ten(), "#c-s1");
            assertFalse(browser.find("#filter").isDisplayed());
            assertEquals(10, browser.all("#overview tbody tr").size());
            browser.find("#c-s1 .tree > summary").click();
            assertTrue(browser.find("#c-s1-n1").isDisplayed());
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void aStrangersBundleRunsNothing() {
        var browser = Browser.fresh();
        var bundle = Rendered.write(folder.resolve("evil.json"), Hostile.BUNDLE).toString();
        browser.open(Rendered.page(folder.resolve("evil.html"), bundle));
        assertEquals(List.of(), browser.console());
        assertEquals(1L, browser.script("return document.scripts.length"));
        assertEquals(0L, browser.script("return document.images.length"));
        assertEquals(0L, browser.script("return document.querySelectorAll('a:not([href^=\"#\"])').length"));
        browser.script(SHOW_ALL);
        assertEquals(List.of(), browser.violations());
        browser.size(320, 800);
        assertEquals(320L, browser.script("return document.documentElement.scrollWidth"));
    }

    @Test
    void theIndexSortsAndLeadsToEachMatter() {
        var browser = Browser.fresh().open(pages().resolve("index.html"));
        assertEquals(
                "Three dates for leaving Afghanistan",
                browser.find("#matters tbody a").getText());
        var statements = browser.find("#matters th:nth-child(3)");
        var button = browser.find("#matters th:nth-child(3) button");
        button.click();
        assertEquals("ascending", statements.getDomAttribute("aria-sort"));
        assertEquals(List.of("6", "6", "8"), numbers(browser));
        button.click();
        assertEquals("descending", statements.getDomAttribute("aria-sort"));
        assertEquals(List.of("21", "14", "13"), numbers(browser));
        assertEquals(List.of(), browser.violations());
        assertEquals(List.of(), browser.theme(Theme.DARK).contrasts());
        browser.find("#matters tbody a[href='microsoft-2030.html']").click();
        assertEquals("Carbon negative by 2030, emissions up", browser.find("h1").getText());
        browser.find(".up a").click();
        assertEquals("Verdicts on 10 matters", browser.find("h1").getText());
        browser.size(320, 800);
        assertEquals(320L, browser.script("return document.documentElement.scrollWidth"));
        assertEquals(List.of(), browser.console());
    }

    @Test
    void twoThousandClaimsOpenAndFilterWhileAReaderWaits() {
        var browser = Browser.fresh();
        var bundle = Rendered.write(folder.resolve("many.yaml"), Rendered.many(2_000))
                .toString();
        var page = Rendered.page(folder.resolve("many.html"), bundle);
        var opened = timed(() -> {
            browser.open(page);
            browser.script("return document.body.getBoundingClientRect().height");
        });
        assertEquals("2000 claims", browser.find("#found").getText());
        var filtered = timed(() -> {
            choose(browser, "outcome", "fulfilled");
            browser.script("return document.body.getBoundingClientRect().height");
        });
        var searched = timed(() -> {
            browser.script("const q = document.getElementById('f-q'); q.value = 'actor 17';"
                    + "q.dispatchEvent(new Event('change', {bubbles: true}))");
            browser.script("return document.body.getBoundingClientRect().height");
        });
        System.out.println("2000 claims: opened in " + opened + " ms, filtered in " + filtered + " ms, searched in "
                + searched + " ms, " + page.toFile().length() / 1_000_000 + " MB");
        assertTrue(
                opened < 60_000 && filtered < 40_000 && searched < 40_000,
                "ten times what it takes: nothing is quadratic in the claims");
        assertEquals(List.of(), browser.console());
    }

    private static long timed(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void choose(Browser browser, String filter, String value) {
        browser.script(
                "const s = document.getElementById('f-' + arguments[0]); s.value = arguments[1];"
                        + "s.dispatchEvent(new Event('change', {bubbles: true}))",
                filter,
                value);
    }

    private static List<String> shown(Browser browser) {
        return browser.all("#overview tbody tr:not([hidden]) a.name").stream()
                .map(a -> a.getText())
                .toList();
    }

    /** The first three in the column of statements. */
    private static List<String> numbers(Browser browser) {
        return browser.all("#matters tbody tr td:nth-child(3)").stream()
                .limit(3)
                .map(c -> c.getText())
                .toList();
    }

    private static boolean inView(Browser browser, String id) {
        return (Boolean) browser.script(
                "const r = document.getElementById(arguments[0]).getBoundingClientRect();"
                        + "return location.hash === '#' + arguments[0] && r.top > -1 && r.top < innerHeight",
                id);
    }

    private static void waitFor(Browser browser, String found) {
        waitUntil(browser, "return document.getElementById('found').textContent === '" + found + "'");
    }

    private static void waitUntil(Browser browser, String condition) {
        for (var i = 0; i < 100; i++) {
            if ((Boolean) browser.script(condition)) {
                return;
            }
            sleep();
        }
        throw new AssertionError("it did not come to: " + condition);
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
