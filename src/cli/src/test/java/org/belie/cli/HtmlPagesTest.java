package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as web pages: what stands in them, where links lead, and that they carry nothing that could do harm. */
class HtmlPagesTest {
    private static final String GERMANY = "facts/germany-2020-climate";
    private static final String AFGHANISTAN = "facts/afghanistan-deadlines";
    private static final String ONE = Rendered.page(GERMANY);

    @TempDir
    private Path folder;

    /** What changes with every rule is left out. */
    private static String without(String html) {
        return html.replaceFirst("(?s)<style>.*?</style>", "<style>report.css</style>")
                .replaceFirst("(?s)<script>.*?</script>", "<script>report.js</script>")
                .replaceAll("sha256-[\\w+/=]+", "sha256")
                .replaceAll("(?s)(<article class=\"ruletext\"[^>]*>).*?</article>", "$1</article>")
                .replaceAll("<code>[0-9a-f]{12,}</code>", "<code>fingerprint</code>");
    }

    @Test
    void thePageOfOneMatterIsAsExpected() {
        Golden.check(Golden.resource("html/germany.html"), without(ONE));
    }

    @Test
    void theIndexOfTwoIsAsExpected() throws Exception {
        write(GERMANY, AFGHANISTAN);
        Golden.check(Golden.resource("html/index.html"), without(Files.readString(folder.resolve("index.html"))));
    }

    @Test
    void theSameBundleMakesTheSamePage() {
        assertEquals(ONE, Rendered.page(GERMANY));
    }

    @Test
    void nothingIsAdmittedButWhatThePageCarries() throws Exception {
        var policy = found("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", ONE)
                .get(0);
        assertEquals(
                "default-src 'none'; style-src '" + hash("style") + "'; script-src '" + hash("script")
                        + "'; img-src 'none'; base-uri 'none'; form-action 'none'",
                policy.replace("&#39;", "'"));
        assertEquals(List.of(), found("\\s(style|on[a-z]+)=\"", ONE));
        assertEquals(List.of(), found("<(link|img|iframe|object|embed|base|audio|video)\\b", ONE));
    }

    private static String hash(String element) throws Exception {
        var content = found("(?s)<" + element + ">(.*?)</" + element + ">", ONE).get(0);
        var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        leads(ONE);
        leads(Rendered.page(GERMANY, AFGHANISTAN, "facts/nato-2022-02-16"));
        write(GERMANY, AFGHANISTAN);
        leads(Files.readString(folder.resolve("germany-2020-climate.html")));
    }

    private static void leads(String html) {
        var ids = found("\\sid=\"([^\"]*)\"", html);
        assertEquals(new TreeSet<>(ids).size(), ids.size(), "no id twice");
        var links = new TreeSet<>(found("\\shref=\"#([^\"]*)\"", html));
        assertTrue(links.size() > 20);
        links.removeAll(ids);
        assertEquals(new TreeSet<>(), links, "links to nothing");
        var labels = new TreeSet<>(found("\\saria-labelledby=\"([^\"]*)\"", html));
        labels.removeAll(ids);
        assertEquals(new TreeSet<>(), labels, "labels that are not there");
    }

    @Test
    void everyStatementLeadsBackToTheVerdictsThatUseIt() {
        var entry = found("(?s)<article class=\"statement\" id=\"s-s3\".*?</article>", ONE)
                .get(0);
        assertTrue(entry.contains("href=\"#c-s1\""), entry);
        assertTrue(entry.contains("s1 (discounted)"), entry);
        assertTrue(entry.contains("- id: s3") || entry.contains("id: s3,"), entry);
    }

    @Test
    void theRuleIsOneLinkAway() {
        assertTrue(ONE.contains("href=\"#rule-CON-002\"")
                || ONE.contains("href=\"#rule-QTY-001\"")
                || ONE.contains("href=\"#rule-"));
        var rule = found("(?s)<article class=\"ruletext\".*?</article>", ONE).get(0);
        assertTrue(rule.contains("insertLogical("), rule);
        assertFalse(ONE.contains(Path.of("").toAbsolutePath().toString()), "no path of this machine");
    }

    @Test
    void eachMatterHasAPageOfItsOwnInAFolder() throws Exception {
        write(GERMANY, AFGHANISTAN);
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("afghanistan-deadlines.html", "germany-2020-climate.html", "index.html"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void bundlesOfOneIdOverwriteNeitherEachOtherNorTheIndex() throws Exception {
        var text = Files.readString(Path.of(GERMANY, "bundle.yaml"));
        var pages = folder.resolve("pages");
        var bundles = Stream.of("Index", "a", "A", "a.b")
                .map(id -> Rendered.write(
                        folder.resolve(id.equals("A") ? "other.yaml" : id + ".yaml"),
                        text.replace("id: germany-2020-climate", "id: " + id)))
                .map(Path::toString);
        Rendered.run(Stream.concat(Stream.of("check", "--format", "html", "--out", pages + "/"), bundles)
                .toArray(String[]::new));
        try (var files = Files.list(pages)) {
            assertEquals(
                    List.of("A.2.html", "Index.2.html", "a.2e.b.html", "a.html", "index.html"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whatAStrangerWritesIsTextAndNothingElse() {
        var html = Rendered.page(
                Rendered.write(folder.resolve("evil.json"), Hostile.BUNDLE).toString());
        assertEquals(1, found("<script\\b", html).size());
        assertEquals(List.of(), found("<(img|system-out)\\b", html));
        assertEquals(List.of(), found("\\s(href=\"(?!#)[^\"]*)", html));
        html.codePoints().filter(c -> c != '\n' && c != '\t').forEach(c -> assertFalse(steers(c), "character " + c));
        var quote = found("(?s)<blockquote[^>]*>“(.*?)”</blockquote>", html).get(0);
        var shown = quote.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        assertTrue(shown.contains("<script>alert(1)</script><img src=x onerror=y>]]>-->"), shown);
        assertTrue(shown.contains("\"'&amp;&lt;</details>"), shown);
        assertTrue(shown.contains("\\u202egnp.exe\\u2066"), shown);
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

    private void write(String... bundles) {
        Rendered.run(
                Stream.concat(Stream.of("check", "--format", "html", "--out", folder.toString()), Stream.of(bundles))
                        .toArray(String[]::new));
    }

    /** The first group of every match. */
    private static List<String> found(String pattern, String html) {
        var compiled = Pattern.compile(pattern);
        return compiled.matcher(html)
                .results()
                .map(m -> m.groupCount() > 0 ? m.group(1) : m.group())
                .toList();
    }
}
