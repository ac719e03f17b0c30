package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belie.Hostile;
import org.belie.bundle.Matter;
import org.belie.json.Report;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle from a stranger who means harm: what it says stays text in every format, and a parser of the format agrees. */
class HostileTest {
    private static final Report REPORT = Reports.of(hostile());

    private static Matter hostile() {
        return Reports.matter("../we ird/<b>/bundle.yaml", Hostile.BUNDLE);
    }

    @Test
    void theHarmIsInTheBundle() {
        var claim = REPORT.bundles().get(0).judged().verdicts().get(0);
        assertEquals(Hostile.TEXT, claim.claim().attribution().quote());
        assertEquals("contradicted", claim.outcome().label());
    }

    @Test
    void everyFormatKeepsToItsSchema() throws Exception {
        FormatsTest.keepsToTheSchemas(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit.xml", "claimreview.json", "stix.json", "prov.json", "md", "csv"})
    void noFormatSteersWhoLooksAtIt(String format) {
        var text = FormatsTest.formats(REPORT).get(format).replace("\r\n", "\n");
        text.codePoints().filter(c -> c != '\n').forEach(c -> assertFalse(steers(c), format + ": " + c));
    }

    private static boolean steers(int character) {
        return List.of(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR)
                .contains(Character.getType(character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "claimreview.json", "stix.json", "prov.json"})
    void jsonCannotEndAScriptElement(String format) {
        var text = FormatsTest.formats(REPORT).get(format);
        assertFalse(text.contains("<") || text.contains(">"), format);
    }

    @Test
    void formatsForProgramsKeepTheVeryWords() {
        for (var format : List.of("claimreview.json", "prov.json")) {
            var texts = Reports.texts(Reports.json(FormatsTest.formats(REPORT).get(format)));
            assertTrue(texts.anyMatch(Hostile.TEXT::equals), format);
        }
        var notes = Reports.texts(Reports.json(Reports.stix(REPORT)));
        assertTrue(notes.anyMatch(t -> t.contains(Hostile.TEXT)));
    }

    @Test
    void noLinkLeadsToWhatIsNoPage() {
        for (var format : List.of("claimreview.json", "stix.json")) {
            var tree = Reports.json(FormatsTest.formats(REPORT).get(format));
            assertEquals(List.of(), tree.findValuesAsText("url"), format);
        }
    }

    @Test
    void sarifHasNoPlaceholderAndNoLink() {
        var sarif = Reports.json(Reports.sarif(REPORT));
        var messages =
                sarif.findValues("message").stream().map(m -> m.path("text").asText());
        messages.forEach(m -> {
            assertFalse(Pattern.compile("]\\(").matcher(m).find(), m);
            assertFalse(
                    Pattern.compile("(?<!\\{)\\{(\\{\\{)*(?!\\{)").matcher(m).find(), m);
        });
        assertTrue(sarif.findValuesAsText("uri").stream().allMatch("../we%20ird/%3Cb%3E/bundle.yaml"::equals));
    }

    @Test
    void junitIsReadBackAsItWasMeant() throws Exception {
        var bytes = Reports.junit(REPORT).getBytes(StandardCharsets.UTF_8);
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertEquals(1, read.getElementsByTagName("testcase").getLength());
        assertEquals(1, read.getElementsByTagName("system-out").getLength());
        var failure = read.getElementsByTagName("failure").item(0).getAttributes();
        assertTrue(failure.getNamedItem("message").getTextContent().contains("<script>alert(1)</script>"));
        assertEquals(
                "a@b.c:d/e",
                read.getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getTextContent());
    }

    @Test
    void csvHasNoCellThatCalculates() {
        var rows = CsvReportTest.rows(CsvReport.csv(REPORT));
        assertTrue(rows.size() > 2);
        rows.stream().flatMap(List::stream).forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\-\\t\\r\\n].*"), cell));
        assertTrue(rows.stream().allMatch(r -> r.size() == rows.get(0).size()));
    }

    @Test
    void markdownHasNothingOfTheStrangersOnThePage() {
        var extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
        var parser = Parser.builder().extensions(extensions).build();
        var html = HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(parser.parse(MarkdownReport.markdown(REPORT)));
        for (var element : List.of("script", "img", "a", "em", "code", "del", "h1", "hr")) {
            assertFalse(Pattern.compile("<" + element + "[\\s>]").matcher(html).find(), element + " in " + html);
        }
        assertEquals(1, count(html, "<details>"));
        assertEquals(1, count(html, "</details>"));
        assertEquals(5, count(html, "<td>"));
        var text = html.replaceAll("<!-- -->", "\u0001").replaceAll("<[^>]*>", "");
        assertFalse(
                Pattern.compile("@\\w|#\\d|(?i)https?:|www\\.|gh-\\d")
                        .matcher(text)
                        .find(),
                text);
    }

    @Test
    void whatDoesNotFitACommentIsSaidToBeMissing() {
        var report = Reports.of(Path.of("facts", "ru-withdrawal-16feb2022"));
        var whole = MarkdownReport.markdown(report);
        var cut = MarkdownReport.markdown(report, whole.length() - 1);
        assertTrue(cut.length() < whole.length());
        assertTrue(cut.contains("\nThis comment has no room for the reasons of 1 of "), cut);
        assertEquals(count(cut, "<details>"), count(cut, "</details>"));
        var small = MarkdownReport.markdown(report, 700);
        assertTrue(small.length() <= 700);
        assertTrue(small.contains("more verdicts and the reasons of"), small);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
