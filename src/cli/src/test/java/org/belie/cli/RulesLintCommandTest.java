package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code belie rules lint}: which rules it looks at, how it prints, and the status that it ends with. */
class RulesLintCommandTest {
    private static final String RULE = "package rules.escort;\n\nimport org.belie.model.*;\n\n/* Escorts. */\n"
            + "rule \"Escort left\"\n    @id( \"ESC-001\" )\n    @status( \"draft\" )\n    @says( \"{pair.seen}\" )\n"
            + "    @doubt( \"a relief\" )\nwhen\n    pair : Comparison( %s )\nthen\n"
            + "    insertLogical( new Discount( drools.getRule(), pair ) );\nend\n";
    private static final String GOOD = RULE.formatted("claim.isA( \"withdraw\" ), bond == Bond.INCONCLUSIVE, byTrend");
    private static final String TYPO = RULE.formatted("claim.isA( \"wihdraw\" ), after");
    private static final String SLIP = RULE.formatted("claim.isA( \"withdraw\", after");

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words =
                Stream.concat(Stream.of("rules", "lint"), Arrays.stream(args)).map(Object::toString);
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Ran(status, out.toString(), err.toString());
    }

    @BeforeEach
    void aPack() throws IOException {
        Files.createDirectories(folder.resolve("escort"));
        write("escort/left.cases.yaml", "fires:\n  one: []\nsilent:\n  another: []\n");
        write("escort/left.drl", TYPO);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void cleanRulesEndWithZero() throws IOException {
        var ran = run(write("escort/left.drl", GOOD));
        assertEquals("1 rule, nothing to mend\n", ran.out());
        assertEquals(0, ran.status());
        assertEquals(0, run().status(), "the shipped rules");
    }

    @Test
    void findingsEndWithOneAndGoToStandardOutput() {
        var ran = run(folder.resolve("escort"));
        assertEquals(1, ran.status());
        assertEquals("", ran.err());
        assertTrue(
                ran.out().contains("escort/left.drl:12:35: the vocabulary has no action \"wihdraw\" [BEL-121]"),
                ran.out());
        assertTrue(
                ran.out().endsWith("1 problem in 1 file; `belie rules lint --explain BEL-121` says more\n"), ran.out());
    }

    @Test
    void aFileThatCannotBeReadEndsWithTwoAndHidesNoOther() throws IOException {
        write("escort/back.drl", SLIP);
        var ran = run(folder.resolve("escort"));
        assertEquals(2, ran.status());
        assertTrue(ran.out().contains("[BEL-102]"), ran.out());
        assertTrue(ran.out().contains("[BEL-121]"), ran.out());
    }

    @Test
    void wordsThatCannotBeReadEndWithTwo() throws IOException {
        Files.createDirectories(folder.resolve("vocabulary"));
        write("vocabulary/mine.yaml", "actions: {withdraw: {glos: leave}}\n");
        var ran = run(folder.resolve("escort/left.drl"));
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("vocabulary/mine.yaml:1:"), ran.err());
    }

    @Test
    void aPackIsSeenInItsFolderAndOtherwiseAmongTheShippedRules() throws IOException {
        write("escort/left.drl", GOOD);
        assertEquals(0, run(folder.resolve("escort")).status(), "shipped rules make comparisons");
        var alone = run(folder);
        assertTrue(alone.out().contains("there is never a Comparison"), alone.out());
        Files.copy(Path.of("rules/parameters.yaml"), folder.resolve("parameters.yaml"));
        assertEquals(1, run(folder.resolve("escort")).status(), "it lies in a rules folder");
        assertEquals(1, run("--rules", folder, folder.resolve("escort")).status());
    }

    @Test
    void aPathWithoutRulesIsBadUsage() throws IOException {
        assertEquals(3, run(folder.resolve("nowhere")).status());
        assertEquals(3, run(write("notes.txt", "")).status());
        assertEquals(3, run(Files.createDirectories(folder.resolve("empty"))).status());
    }

    @Test
    void jsonIsProblems() throws IOException {
        var ran = run("--format", "json", folder.resolve("escort"));
        var tree = new ObjectMapper().readTree(ran.out());
        assertEquals("belie-problems/1", tree.get("format").asText());
        assertEquals("BEL-121", tree.get("problems").get(0).get("code").asText());
    }

    @Test
    void sarifHasTheShapeOfItsSchema() throws IOException {
        write("escort/back.drl", SLIP);
        var ran = run("--format", "sarif", folder.resolve("escort"));
        var tree = new ObjectMapper().readTree(ran.out());
        var shape = new ObjectMapper().readTree(Files.readString(Golden.resource("sarif-shape.json")));
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(shape);
        assertEquals(Set.of(), schema.validate(tree));
        var run = tree.get("runs").get(0);
        assertEquals(2, run.get("results").size());
        for (var result : run.get("results")) {
            var rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertEquals(rule.get("id"), result.get("ruleId"));
        }
    }

    @Test
    void githubCommandsAreEscaped() {
        var ran = run("--format", "github", folder.resolve("escort"));
        var expected = "::error file=" + folder.toString().replace(":", "%3A") + "/escort/left.drl,line=12,col=35,"
                + "title=BEL-121::the vocabulary has no action \"wihdraw\".%0AMaybe you meant `withdraw`.\n";
        assertEquals(expected, ran.out());
    }

    @Test
    void aKindOfProblemIsExplained() {
        var ran = run("--explain", "bel-130");
        assertEquals(0, ran.status());
        assertTrue(ran.out().startsWith("BEL-130: a name that a property hides\n\n"), ran.out());
        assertTrue(ran.out().contains("// belie:ignore BEL-130:"), ran.out());
        assertFalse(
                run("--explain", "BEL-101").out().contains("belie:ignore"), "what cannot be read cannot be ignored");
        assertTrue(run("--explain").out().contains("\nBEL-174  rules that feed themselves\n"));
        var unknown = run("--explain", "BEL-13");
        assertEquals(3, unknown.status());
        assertTrue(unknown.err().contains("Maybe"), unknown.err());
    }

    @Test
    void checkTellsWhatLintTells() throws IOException {
        var out = new StringWriter();
        var err = new StringWriter();
        Files.copy(Path.of("rules/parameters.yaml"), folder.resolve("parameters.yaml"));
        var status = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                "--rules",
                folder.toString(),
                "facts/nato-2022-02-16");
        assertEquals(2, status);
        assertTrue(err.toString().contains("escort/left.drl:12:35: the vocabulary has no action"), err.toString());
        assertFalse(err.toString().contains("[BEL-002]"), err.toString());
    }
}
