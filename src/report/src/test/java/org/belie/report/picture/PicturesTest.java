package org.belie.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belie.Golden;
import org.belie.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What pictures of verdicts show and say, and that nothing of a bundle can break out of them. */
class PicturesTest {
    static Stream<Path> matters() {
        return Shop.facts().stream();
    }

    @TempDir
    private Path folder;

    @Test
    void aSmallMatterIsDrawnAsBefore() {
        var gallery = Gallery.replayed(Shop.matter(Path.of("facts", "afghanistan-deadlines")));
        var verdict = gallery.verdict("s2");
        Golden.check(Golden.resource("golden/picture/timeline.svg.html"), gallery.timeline(verdict));
        Golden.check(Golden.resource("golden/picture/evidence.svg.html"), gallery.evidence(verdict));
    }

    /** What two said together stands below the first of them and above the other. */
    @Test
    void whatSeveralSaidTogetherIsDrawn() throws Exception {
        var text = """
                belie: 1
                id: joint
                sources: {a: {affiliation: city, reliability: C}, b: {reliability: B}, c: {reliability: B}}
                statements:
                  - {id: p, kind: intent, by: a, said: 2021-05-01, actor: city, action: withdraw, object: guards}
                  - {id: s, kind: observation, by: [a, b], said: 2021-06-01, actor: city, action: reinforce, object: guards}
                  - {id: t, kind: observation, by: [c, b, a], said: 2021-06-02, actor: city, action: reinforce, object: guards}
                  - {id: u, kind: observation, by: b, said: 2021-06-03, actor: city, action: withdraw, object: guards}
                """;
        var file = Files.writeString(folder.resolve("joint.yaml"), text);
        assertTrue(strict(Gallery.replayed(Shop.matter(file))).contains("<svg"));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void everyMatterIsDrawnTheSameEveryTimeAndFitForAStrictPage(Path folder) throws Exception {
        var page = strict(Gallery.replayed(Shop.matter(folder)));
        assertEquals(page, strict(Gallery.replayed(Shop.matter(folder))));
    }

    /** The pictures of a matter, once they were found well formed and without anything that a strict page forbids. */
    private static String strict(Gallery gallery) throws Exception {
        var ids = new HashSet<String>();
        var all = new StringBuilder();
        for (var verdict : gallery.verdicts()) {
            for (var picture : List.of(gallery.timeline(verdict), gallery.evidence(verdict))) {
                all.append(picture);
                elements(read(picture)).forEach(e -> {
                    assertTrue(ELEMENTS.contains(e.getTagName()), e.getTagName());
                    assertFalse(e.hasAttribute("style"), "no style of its own");
                    assertTrue(!e.hasAttribute("id") || ids.add(e.getAttribute("id")), e.getAttribute("id"));
                });
                drawings(read(picture)).forEach(PicturesTest::named);
            }
        }
        return all.toString();
    }

    private static final Set<String> ELEMENTS =
            Set.of("div", "ul", "li", "span", "svg", "title", "desc", "g", "text", "line", "path", "rect", "circle");

    private static void named(Element drawing) {
        assertEquals("img", drawing.getAttribute("role"));
        var names = List.of(drawing.getAttribute("aria-labelledby"), drawing.getAttribute("aria-describedby"));
        var texts = elements(drawing)
                .filter(e -> names.contains(e.getAttribute("id")))
                .map(Node::getTextContent)
                .toList();
        assertEquals(2, texts.size());
        assertTrue(texts.stream().noneMatch(String::isBlank));
    }

    @Test
    void aPictureSaysInWordsWhatItShows() {
        var gallery = Gallery.replayed(Shop.matter(Path.of("facts", "nato-2022-02-16")));
        var timeline = gallery.timeline(gallery.verdict("pledge"));
        assertTrue(
                timeline.contains("<desc id=\"p0-timeline-wide-desc\">The claim: [pledge] Vladimir Putin: 2022-02-15"));
        assertTrue(timeline.contains("Speaks against it: [more] Jens Stoltenberg: 2022-02-16, moderate: "));
        assertTrue(timeline.contains("The verdict as it stood: \u25cb pending: from 2022-02-15, moderate confidence; "
                + "\u2718 contradicted: from 2022-02-16, moderate confidence. Judged as of 2022-02-16."));
        var evidence = gallery.evidence(gallery.verdict("pledge"));
        assertTrue(evidence.contains("against, moderate, POS-001, CON-002, Withdrawal announced, troops increased: "
                + "it rests on [more] 2022-02-16"));
        assertTrue(evidence.contains("first told by Jens Stoltenberg, B, usually reliable"));
    }

    @Test
    void tenOutletsThatRepeatOneOriginLookLikeOne() throws Exception {
        var gallery = Gallery.of(Samples.rumour());
        for (var drawing :
                drawings(read(gallery.evidence(gallery.verdict("pledge")))).toList()) {
            assertEquals(1, count(drawing, "origin"));
            assertEquals(1, count(drawing, "statement"));
            assertEquals(1, count(drawing, "statement pile"));
            assertTrue(drawing.getTextContent().contains("10 that repeat it"));
            assertEquals(1, count(drawing, "finding against"));
        }
    }

    @Test
    void tenOutletsThatSawItThemselvesAreTenOrigins() throws Exception {
        var gallery = Gallery.of(Samples.rumour().replace("cites: [first]", "basis: witnessed"));
        for (var drawing :
                drawings(read(gallery.evidence(gallery.verdict("pledge")))).toList()) {
            assertEquals(11, count(drawing, "origin"));
            assertEquals(11, count(drawing, "finding against"));
        }
    }

    @Test
    void aFloodOfReportsStaysSmallAndSaysHowMuchItLeavesOut() throws Exception {
        var gallery = Gallery.of(Samples.flood());
        var verdict = gallery.verdict("pledge");
        var evidence = gallery.evidence(verdict);
        var timeline = gallery.timeline(verdict);
        for (var drawing : drawings(read(evidence)).toList()) {
            assertTrue(
                    elements(drawing).filter(e -> e.getTagName().equals("text")).count() < 250);
            assertTrue(Integer.parseInt(drawing.getAttribute("height")) < 5000, drawing.getAttribute("height"));
        }
        assertTrue(evidence.length() + timeline.length() < 150_000, "bytes");
        var against =
                verdict.against().stream().map(i -> i.seen().id()).distinct().count();
        assertEquals(100, against);
        assertTrue(evidence.contains(against - 10 + " more against it"), "says how many more");
        assertTrue(timeline.contains(against - 8 + " more"));
    }

    @Test
    void whatAStrangerWritesStaysText() throws Exception {
        var gallery = Gallery.of(Samples.hostile());
        var page = strict(gallery);
        page.codePoints().filter(c -> c != '\n').forEach(c -> assertFalse(steers(c), "U+" + Integer.toHexString(c)));
        assertTrue(page.contains("&lt;script&gt;"));
        assertTrue(page.contains("\\u202egnp.exe\\u2066\\u200b\\u2028\\ufeff\\u0007\\u001b[31m"));
    }

    private static boolean steers(int character) {
        return Set.of(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR)
                .contains(Character.getType(character));
    }

    @Test
    void everyClassThatIsDrawnHasALook() {
        var css = Gallery.css();
        var drawn = new HashSet<String>();
        for (var folder : Shop.facts()) {
            var gallery = Gallery.replayed(Shop.matter(folder));
            for (var verdict : gallery.verdicts()) {
                var picture = gallery.timeline(verdict) + gallery.evidence(verdict);
                var classes = Pattern.compile("class=\"([^\"]*)\"").matcher(picture);
                while (classes.find()) {
                    drawn.addAll(List.of(classes.group(1).split(" ")));
                }
            }
        }
        // Words for groups, which have no look of their own.
        drawn.removeAll(Set.of(
                "lane", "plain", "statement", "seen", "lasting", "stood", "body", "reason", "nothing", "more", "pile"));
        drawn.forEach(name -> assertTrue(css.contains("." + name), name));
    }

    private static long count(Element drawing, String css) {
        return elements(drawing)
                .filter(e ->
                        e.getTagName().equals("g") && e.getAttribute("class").equals(css))
                .count();
    }

    private static Document read(String picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Element> drawings(Document picture) {
        return elements(picture.getDocumentElement()).filter(e -> e.hasAttribute("role"));
    }

    private static Stream<Element> elements(Document picture) {
        return elements(picture.getDocumentElement());
    }

    private static Stream<Element> elements(Element within) {
        var all = within.getElementsByTagName("*");
        return Stream.concat(
                Stream.of(within), IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)));
    }
}
