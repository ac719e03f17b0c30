package org.belie.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser that other tests look with sees what there is: a good page is good, a bad one is not. */
class BrowserTest {
    private static final String GOOD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Good</title>
            <style>body { color: #111; background: #fff; margin: 0; }
            @media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } }</style></head>
            <body><main><h1 id="here">A page</h1><p>Text.</p></main></body></html>
            """;
    private static final String BAD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bad</title></head>
            <body><main><h1>A page</h1><p style="color:#ccc;background:#fff">Faint.</p><img src="no-such.png"></main>
            <script>console.error("went wrong");</script></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void aGoodPageHasNothingToReport() throws IOException {
        var browser = Browser.fresh().open(page(GOOD), "#here");
        assertEquals("A page", browser.find("h1").getText());
        assertEquals(List.of(), browser.console());
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void aBadPageIsFoundOut() throws IOException {
        var browser = Browser.fresh().open(page(BAD));
        var console = browser.console();
        assertTrue(
                console.stream().anyMatch(l -> l.startsWith("SEVERE") && l.contains("went wrong")), console::toString);
        var violations = browser.violations();
        assertTrue(violations.stream().anyMatch(v -> v.startsWith("color-contrast p")), violations::toString);
        assertTrue(violations.stream().anyMatch(v -> v.startsWith("image-alt img")), violations::toString);
    }

    @Test
    void sizeAndColoursAreThoseAskedFor() throws IOException {
        var browser = Browser.fresh().open(page(GOOD)).size(400, 700);
        assertEquals(400L, browser.script("return document.documentElement.clientWidth"));
        assertEquals("rgb(255, 255, 255)", background(browser));
        browser.theme(Theme.DARK);
        assertEquals("rgb(17, 17, 17)", background(browser));
    }

    @Test
    void aPageIsPrintedAndPictured() throws IOException {
        var browser = Browser.fresh().open(page(GOOD)).size(400, 700);
        assertTrue(new String(browser.pdf(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        var picture = ImageIO.read(browser.screenshot("browser-test").toFile());
        assertEquals(400, picture.getWidth());
    }

    private static Object background(Browser browser) {
        return browser.script("return getComputedStyle(document.body).backgroundColor");
    }

    private Path page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html);
    }
}
