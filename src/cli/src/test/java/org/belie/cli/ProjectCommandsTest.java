package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@code belie.yaml} changes in the commands that are run in its folder, and what changes it. */
class ProjectCommandsTest {
    @TempDir
    private Path top;

    private Path desk;
    private Path bundle;

    @BeforeEach
    void start() {
        desk = top.resolve("desk");
        bundle = desk.resolve("facts/sawmill");
        assertEquals(0, Ran.in(top, "init", desk).status());
    }

    private void config(String... lines) throws IOException {
        Files.writeString(desk.resolve("belie.yaml"), String.join("\n", lines) + "\n");
    }

    private Ran run(Object... words) {
        return Ran.in(desk, words);
    }

    @Test
    void rulesAndSourcesOfTheProjectAreUsed() {
        var ran = run("check", "--verbose", bundle);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("CONTRADICTED  pledge"), ran.out());
        assertTrue(ran.out().contains("JOB-001"), ran.out());
        assertTrue(ran.out().contains("graded B"), ran.out());
    }

    @Test
    void withoutTheProjectTheyAreNot() {
        var ran = run("check", "--no-config", bundle);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("`wire` is no source of this bundle"), ran.err());
        assertFalse(run("rules", "list", "--no-config").out().contains("JOB-001"));
        assertTrue(run("rules", "list").out().contains("JOB-001"));
    }

    @Test
    void everyCommandThatReadsBundlesKnowsTheSources() {
        assertEquals(0, run("bundle", "validate", bundle).status());
        assertEquals(0, run("backtest", bundle).status());
        assertEquals(0, run("replay", bundle).status());
        assertEquals(
                0, run("why-not", bundle, "pledge", "--outcome", "fulfilled").status());
        assertEquals(0, run("flip", bundle, "pledge").status());
        assertEquals(0, run("diff", bundle, bundle).status());
        var why = run("why", bundle, "pledge");
        assertTrue(why.out().replaceAll("\\s+", " ").contains("see sources.yaml:3"), why.out());
        assertTrue(
                run("why", "--format", "json", bundle, "pledge").out().contains("\"gradedIn\" : \"sources.yaml:3\""));
        assertTrue(
                run("check", "--verbose", bundle).out().replaceAll("\\s+", " ").contains("see sources.yaml:3"));
    }

    @Test
    void theFormatOfTheProjectCountsWhereTheCommandWritesIt() throws IOException {
        config("sources: sources.yaml", "format: ndjson");
        assertTrue(run("check", bundle).out().startsWith("{\""));
        assertTrue(run("check", "--format", "text", bundle).out().contains("CONTRADICTED  pledge"));
        assertFalse(run("why", bundle, "pledge").out().startsWith("{"));
    }

    @Test
    void theOutputFolderTakesVerdictsThatAreNoText() throws IOException {
        config("sources: sources.yaml", "out: reports/now");
        var ran = run("check", "--format", "json", bundle);
        assertEquals("verdicts go to reports/now/verdicts.json (belie.yaml:2)\n", ran.out());
        assertTrue(Files.readString(desk.resolve("reports/now/verdicts.json")).contains("belie-verdicts/1"));
        assertTrue(run("check", bundle).out().contains("CONTRADICTED  pledge"), "text is printed");
        var elsewhere = top.resolve("mine.json");
        assertEquals(
                "", run("check", "--format", "json", "--out", elsewhere, bundle).out());
        assertTrue(Files.exists(elsewhere));
        assertEquals(0, run("check", "--format", "html", bundle).status());
        assertTrue(Files.exists(desk.resolve("reports/now/index.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "markdown", "csv", "sarif", "junit", "claimreview", "stix", "prov"})
    void eachFormatHasAFileOfItsOwnThere(String format) throws IOException {
        config("sources: sources.yaml", "out: reports");
        assertEquals(0, run("check", "--format", format, bundle).status());
        try (var files = Files.list(desk.resolve("reports"))) {
            var all = files.toList();
            assertEquals(1, all.size());
            assertTrue(Files.size(all.get(0)) > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "csv", "html"})
    void nothingIsWrittenThroughALinkInTheOutputFolder(String format) throws IOException {
        config("sources: sources.yaml", "out: reports");
        var victim = Files.writeString(top.resolve("victim"), "precious");
        Files.createDirectories(desk.resolve("reports"));
        for (var name : List.of("verdicts.json", "verdicts.ndjson", "verdicts.csv", "index.html")) {
            Files.createSymbolicLink(desk.resolve("reports").resolve(name), victim);
        }
        var ran = run("check", "--format", format, bundle);
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("is no plain file"), ran.err());
        assertEquals("precious", Files.readString(victim));
    }

    @Test
    void aPipeInTheOutputFolderIsNotWaitedFor() throws IOException, InterruptedException {
        config("sources: sources.yaml", "out: reports");
        Files.createDirectories(desk.resolve("reports"));
        var pipe = desk.resolve("reports/verdicts.json").toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
        assertEquals(3, run("check", "--format", "json", bundle).status());
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("check", "B"),
                List.of("why", "B", "pledge"),
                List.of("rules", "list"),
                List.of("rules", "lint"),
                List.of("rules", "test"),
                List.of("rules", "docs", "--check"),
                List.of("rules", "new", "jobs/another"),
                List.of("vocabulary", "show", "build"),
                List.of("bundle", "validate", "B"),
                List.of("backtest", "B"),
                List.of("diff", "B", "B"),
                List.of("config"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aProjectWithAMistakeStopsEveryCommandThatWouldUseIt(List<String> words) throws IOException {
        config("add-rules: ../../elsewhere", "sources: http://example.org/s.yaml");
        var command = words.stream().map(w -> w.equals("B") ? bundle : w).toArray();
        var ran = run(command);
        assertEquals(2, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("belie.yaml:1:12: "), ran.err());
        assertTrue(ran.err().contains("belie.yaml:2:10: "), ran.err());
        assertTrue(ran.err().endsWith("Maybe ignore the file: --no-config\n"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"config --help", "check --help", "config schema", "bundle schema", "--version", "completion"})
    void whatUsesNoProjectIsNotStoppedByOne(String words) throws IOException {
        config("nonsense: 1");
        assertEquals(0, run((Object[]) words.split(" ")).status());
    }

    @Test
    void aPackOfTheProjectPassesTheGates() throws IOException {
        Files.createSymbolicLink(desk.resolve("my-rules/jobs/leak.yaml"), Path.of("/etc/passwd"));
        for (var words : List.of("check B", "rules list", "rules lint", "vocabulary show build", "bundle validate B")) {
            var ran = run(Stream.of(words.split(" "))
                    .map(w -> w.equals("B") ? bundle : w)
                    .toArray());
            assertEquals(2, ran.status(), words);
            assertTrue((ran.err() + ran.out()).contains("BEL-201"), words + ran.err() + ran.out());
        }
    }

    @Test
    void configShowsWhereEachSettingComesFrom() throws IOException {
        config("add-rules: my-rules", "", "out: reports");
        var ran = run("config", "--sources", "other.yaml", "--add-rules", "more");
        assertEquals("""
                belie.yaml
                  rules      the shipped rules  (default)
                  add-rules  my-rules  (belie.yaml:1)
                  add-rules  more  (option --add-rules)
                  sources    other.yaml  (option --sources)
                  format     text  (default)
                  out        reports  (belie.yaml:3)
                """, ran.out());
        assertEquals("""
                no belie.yaml is used
                  rules      elsewhere  (option --rules)
                  add-rules  -  (default)
                  sources    -  (default)
                  format     text  (default)
                  out        -  (default)
                """, run("config", "--no-config", "--rules", "elsewhere").out());
    }

    @Test
    void rulesOnTheCommandLineSetAsideAllRulesOfTheProject() throws IOException {
        var out = run("config", "--rules", "elsewhere").out();
        assertTrue(out.contains("rules      elsewhere  (option --rules)\n  add-rules  -  (default)"), out);
    }

    @Test
    void configIsJsonForPrograms() {
        var ran = run("config", "--format", "json");
        assertTrue(ran.out().startsWith("{\n  \"format\" : \"belie-config/1\""), ran.out());
        assertTrue(ran.out().contains("\"from\" : \"option --format\""), ran.out());
        assertTrue(ran.out().contains("\"from\" : \"belie.yaml:2\""), ran.out());
    }

    @Test
    void aFolderBelowUsesTheSameProject() throws IOException {
        var ran = Ran.in(desk.resolve("facts"), "check", "--format", "json", bundle);
        var seenFromHere = ran.out().replace("\"file\" : \"sawmill/", "\"file\" : \"facts/sawmill/");
        assertEquals(run("check", "--format", "json", bundle).out(), seenFromHere);
    }

    @Test
    void theSameProjectElsewhereGivesTheSameBytes() throws IOException {
        var other = top.resolve("a/deeper/desk");
        assertEquals(0, Ran.in(top, "init", other).status());
        assertEquals(
                run("why", "--format", "json", bundle, "pledge").out(),
                Ran.in(other, "why", "--format", "json", other.resolve("facts/sawmill"), "pledge")
                        .out());
    }
}
