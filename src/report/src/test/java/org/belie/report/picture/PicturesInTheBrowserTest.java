package org.belie.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.browser.Browser;
import org.belie.browser.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader sees of the pictures, on a telephone and on a large screen, in light and in dark. */
class PicturesInTheBrowserTest {
    /** Every way in which a picture that is shown now can fail its reader, one line each. */
    private static final String FAULTS = """
            const faults = [];
            const shown = [...document.querySelectorAll('.picture > svg')].filter(s => s.getBoundingClientRect().width);
            const rgb = css => css.match(/[\\d.]+/g).slice(0, 3).map(Number);
            const light = css => rgb(css).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
            const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
            const page = getComputedStyle(document.body).backgroundColor;
            const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
            const within = (a, b) => a.left >= b.left - .5 && a.right <= b.right + .5
                && a.top >= b.top - .5 && a.bottom <= b.bottom + .5;
            for (const svg of shown) {
                const name = svg.querySelector('title').id;
                const fault = (what, text) => faults.push(name + ': ' + what + ': ' + text.textContent);
                const frame = svg.getBoundingClientRect();
                if (Math.abs(frame.width - svg.viewBox.baseVal.width) > .5) faults.push(name + ' is drawn to another scale');
                if (frame.right > innerWidth) faults.push(name + ' is wider than the window');
                const texts = [...svg.querySelectorAll('text')].map(t => ({t, box: t.getBoundingClientRect()}));
                const signs = [...svg.querySelectorAll('.bar, .told')].map(s => s.getBoundingClientRect());
                texts.forEach(({t, box}, i) => {
                    if (!within(box, frame)) fault('out of the picture', t);
                    if (parseFloat(getComputedStyle(t).fontSize) < 12) fault('too small', t);
                    texts.slice(i + 1).filter(o => meet(box, o.box)).forEach(o => fault('over ' + o.t.textContent, t));
                    if (signs.some(s => meet(box, s))) fault('over a sign', t);
                    const around = t.parentNode === svg ? null : [...t.parentNode.querySelectorAll(':scope > .box')].pop();
                    if (around && !within(box, around.getBoundingClientRect())) fault('out of its box', t);
                    const ground = around ? getComputedStyle(around).fill : page;
                    if (contrast(getComputedStyle(t).fill, ground) < 4.5) fault('too faint', t);
                });
                for (const sign of svg.querySelectorAll('.bar:not([class*=fade]), .told, .tip, .bar-tip, .cross, .edge')) {
                    const look = getComputedStyle(sign);
                    if (contrast(look.stroke === 'none' ? look.fill : look.stroke, page) < 3) faults.push(name + ': faint ' + sign.outerHTML);
                }
                const boxes = [...svg.querySelectorAll('.box')].map(b => b.getBoundingClientRect());
                boxes.forEach((b, i) => {
                    if (!within(b, frame)) faults.push(name + ': box ' + i + ' is out of the picture');
                });
                const piles = svg.querySelectorAll('.pile').length;
                const met = boxes.flatMap((b, i) => boxes.slice(i + 1).filter(o => meet(b, o))).length;
                if (met > piles) faults.push(name + ': ' + met + ' boxes meet');
            }
            return faults.concat(shown.length ? [] : ['no picture is shown']);
            """;

    @TempDir
    Path folder;

    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyMatterIsLegibleOnEveryScreen(Path matter) throws IOException {
        legible(Gallery.replayed(Shop.matter(matter)).page());
    }

    @Test
    void aRumourAFloodAndAStrangerAreLegibleToo() throws IOException {
        for (var bundle : List.of(Samples.rumour(), Samples.flood(), Samples.hostile())) {
            legible(Gallery.of(bundle).page());
        }
    }

    private void legible(String page) throws IOException {
        var browser = Browser.fresh().open(Files.writeString(folder.resolve("page.html"), page));
        for (var theme : Theme.values()) {
            browser.theme(theme);
            for (var width : List.of(360, 400, 1600)) {
                browser.size(width, 900);
                assertEquals(List.of(), browser.script(FAULTS), theme + " at " + width);
            }
            assertEquals(List.of(), browser.violations());
        }
        assertEquals(List.of(), browser.console());
    }

    @Test
    void theShapeThatFitsIsShown() throws IOException {
        var page = Gallery.of(Samples.rumour()).page();
        var browser = Browser.fresh().open(Files.writeString(folder.resolve("page.html"), page));
        assertEquals("narrow", shown(browser.size(900, 900)));
        assertEquals("wide", shown(browser.size(1000, 900)));
        assertTrue(browser.pdf().length > 1000);
    }

    private static Object shown(Browser browser) {
        return browser.script("return [...new Set([...document.querySelectorAll('.picture > svg')]"
                + ".filter(s => s.getBoundingClientRect().width).map(s => s.getAttribute('class')))].join()");
    }

    @Test
    void noTextIsWiderThanWasReckoned() throws IOException {
        var browser = Browser.fresh()
                .open(Files.writeString(
                        folder.resolve("page.html"),
                        Gallery.of(Samples.rumour()).page()));
        var texts = List.of(
                "The quick brown fox jumps over the lazy dog, 0123456789 times (or \"more\") [s1]: 50 % & so on",
                "\u0417\u0430\u044f\u0432\u043b\u0435\u043d\u0438\u0435 \u041c\u0438\u043d\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u0430",
                "\u0395\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ae \u03ba\u03c5\u03b2\u03ad\u03c1\u03bd\u03b7\u03c3\u03b7",
                "Za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105 ja\u017a\u0144, \u00c9cole na\u00efve, Stra\u00dfe",
                "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062f\u0641\u0627\u0639",
                "\u05de\u05e9\u05e8\u05d3 \u05d4\u05d1\u05d9\u05d8\u05d7\u05d5\u05df",
                "\u4f60\u597d\u4e16\u754c \ud55c\uad6d \u30cb\u30e5\u30fc\u30b9",
                "\u2718 contradicted \u2714 supported \u21c4 \u25d0 \u25b6 \u25cb \u25f7 \u2298 \u2026 \ud83d\ude00");
        for (var type : Type.values()) {
            for (var text : texts) {
                var width = (Number) browser.script(MEASURE, type.css(), text);
                assertTrue(width.doubleValue() <= TextWidth.of(text, type), text + " " + width);
                assertTrue(width.doubleValue() > TextWidth.of(text, type) / 2.0, "not more than twice: " + text);
            }
        }
    }

    private static final String MEASURE = """
            const text = document.querySelector('.picture > svg.wide text').cloneNode();
            text.setAttribute('class', arguments[0]);
            text.textContent = arguments[1];
            document.querySelector('.picture > svg.wide').append(text);
            return text.getComputedTextLength();
            """;

    /** A test of the tests: a picture with every fault is found out. */
    @Test
    void aBadPictureIsFoundOut() throws IOException {
        var svg =
                "<div class='picture'><svg class='narrow' role='img' aria-label='x' width='328' height='80' viewBox='0 0 328 80'>"
                        + "<title id='bad'>bad</title><text x='1' y='20'>one</text><text x='5' y='22'>another</text>"
                        + "<text x='300' y='60'>out of the picture</text><g class='finding'><rect class='box' x='1' y='40' width='20' height='30'/>"
                        + "<text class='faint' x='4' y='55'>longer than its box</text></g></svg></div>";
        var page = Gallery.of(Samples.rumour()).page().replaceAll("(?s)<h2>.*</main>", svg + "</main>");
        var browser = Browser.fresh().size(400, 800).open(Files.writeString(folder.resolve("page.html"), page));
        browser.script("document.querySelector('.faint').setAttribute('fill', 'none')");
        var faults = String.valueOf(browser.script(FAULTS));
        assertTrue(faults.contains("bad: over another: one"), faults);
        assertTrue(faults.contains("bad: out of the picture: out of the picture"), faults);
        assertTrue(faults.contains("bad: out of its box: longer than its box"), faults);
    }
}
