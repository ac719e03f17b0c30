package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command prints where, and the status that it ends with. */
class CommandsTest {
    private static final String NATO = "facts/nato-2022-02-16";

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void checkPrintsVerdictsAndEndsWithZeroWhateverTheyAre() {
        var ran = run("check", NATO);
        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("CONTRADICTED  pledge"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void checkEndsWithOneWhenAnOutcomeIsToFail() {
        assertEquals(1, run("check", "--fail-on", "contradicted", NATO).status());
        assertEquals(0, run("check", "--fail-on", "fulfilled,overdue", NATO).status());
    }

    @Test
    void checkShowsOneClaimAsOfADate() {
        var before = run("check", "--claim", "no-invasion", "--as-of", "2022-02-16", NATO);
        assertTrue(before.out().contains("UNVERIFIED  no-invasion"), before.out());
        assertFalse(before.out().contains("pledge  ("), before.out());
        var after = run("check", "--claim", "no-invasion", "--as-of", "2022-02-25", NATO);
        assertTrue(after.out().contains("CONTRADICTED  no-invasion"), after.out());
    }

    @Test
    void checkWritesToAFile() throws IOException {
        var file = folder.resolve("verdicts.json");
        var ran = run("check", "--format", "json", "--out", file.toString(), NATO);
        assertEquals("", ran.out());
        assertTrue(Files.readString(file).startsWith("{\n  \"format\" : \"belie-verdicts/1\""));
    }

    @Test
    void checkColoursOnlyWhenAsked() {
        assertFalse(run("check", NATO).out().contains("\u001b"));
        assertTrue(run("check", "--color", "always", NATO).out().contains("\u001b[1;31mCONTRADICTED"));
    }

    @Test
    void aBadBundleIsToldWithEveryPlaceAndTheGoodOnesAreJudged() throws IOException {
        var bad = write("bad.yaml", "belie: 1\nid: bad\nstatements:\n  - {id: a, kind: intnt, said: 2022-02-30}\n");
        var ran = run("check", bad.toString(), NATO);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("bad.yaml:4:19:"), ran.err());
        assertTrue(ran.err().contains("Maybe"), ran.err());
        assertTrue(ran.out().contains("CONTRADICTED  pledge"), ran.out());
    }

    @Test
    void problemsAreJsonWhereResultsAre() throws IOException {
        var bad = write("bad.yaml", "belie: 2\n");
        var ran = run("check", "--format", "json", bad.toString());
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("\"format\" : \"belie-problems/1\""), ran.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000",
                "[",
                "{",
                "- - - -",
                "belie: 1\nid: x\nstatements: 7\n",
                "belie: 1\nid: x\nstatements: [~, 1, [], {}]\n",
                "belie: 1\nid: x\nsources: {a: {affiliation: [b, {}]}}\nstatements: [{id: s}]\n",
                "&a [*a, *a]",
                "belie: 1\nid: x\nstatements:\n  - {id: a, kind: intent, by: b, said: 2022, if: a}\n",
                "!!java.net.URL [http://localhost]"
            })
    void badInputOfAnyKindEndsWithTwoAndAPlace(String text) throws IOException {
        var ran = run("check", write("bad.yaml", text).toString());
        assertEquals(2, ran.status(), ran.err());
        assertTrue(ran.err().contains("bad.yaml:"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void aMissingFileAndBytesThatAreNoTextEndWithTwo() throws IOException {
        assertEquals(2, run("check", folder.resolve("none.yaml").toString()).status());
        var bytes = folder.resolve("bytes.yaml");
        Files.write(bytes, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals(2, run("check", bytes.toString()).status());
    }

    @Test
    void badUsageEndsWithThree() {
        assertEquals(3, run().status());
        assertEquals(3, run("check").status());
        assertEquals(3, run("chekc", NATO).status());
        assertEquals(3, run("check", "--as-of", "yesterday", NATO).status());
        assertEquals(3, run("check", "--claim", "pledg", NATO).status());
        assertEquals(3, run("check", "--fail-on", "broken", NATO).status());
        assertEquals(3, run("check", "--rules", "no-such-folder", NATO).status());
        assertTrue(run("check", "--format", "jsno", NATO).err().contains("one of: text, json, ndjson"));
        assertEquals(3, run("check", "--format", "tap", NATO).status());
    }

    @Test
    void aBrokenRuleEndsWithTwoAndIsLocated() throws IOException {
        Files.createDirectories(folder.resolve("rules/mine"));
        write("rules/mine/broken.drl", "package rules.mine;\nrule \"Broken\"\nwhen\n  x : Comparison(\nthen\nend\n");
        var ran = run("check", "--rules", folder.resolve("rules").toString(), NATO);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("broken.drl:"), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void aRuleThatFailsWhileItRunsIsNamedAndIsNoFaultOfBelie() throws IOException {
        Files.createDirectories(folder.resolve("rules/mine"));
        write(
                "rules/mine/fails.drl",
                "package rules.mine;\nimport org.belie.model.*;\nrule \"Fails\"\n@id( \"MIN-001\" )\n@says( \"It says so again.\" )\nwhen\n"
                        + "  seen : Statement( quantity.low > 0 )\nthen\n"
                        + "  insertLogical( new Parameter( \"x\", 0, \"\" ) );\nend\n");
        var ran = run("check", "--rules", folder.resolve("rules").toString(), NATO);
        assertEquals(2, ran.status(), ran.err());
        assertTrue((ran.out() + ran.err()).contains("fails.drl"), ran.out() + ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void aFaultOfBelieItselfEndsWithSeventyAndSaysHowToSeeMore() {
        var err = new StringWriter();
        var broken = new PrintWriter(new StringWriter()) {
            @Override
            public void write(String text, int from, int length) {
                throw new IllegalStateException("a fault");
            }

            @Override
            public void write(char[] text, int from, int length) {
                throw new IllegalStateException("a fault");
            }
        };
        assertEquals(70, Main.run(broken, new PrintWriter(err), "check", NATO));
        assertTrue(err.toString().contains("a fault in belie itself"), err.toString());
        assertTrue(err.toString().contains("BELIE_DEBUG=1"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
    }

    @Test
    void aRuleThatNeverEndsIsStoppedAndItsClaimsAreUndecided() throws IOException {
        Files.createDirectories(folder.resolve("rules/mine"));
        write(
                "rules/mine/loop.drl",
                "package rules.mine;\nimport org.belie.model.*;\nrule \"Loop\"\n@id( \"MIN-001\" )\n@says( \"It says so again.\" )\nwhen\n"
                        + "  p : Parameter()\nthen\n  insertLogical( new Parameter( p.name(), p.value() + 1, \"\" ) );\nend\n");
        var bundle = write(
                "b.yaml",
                "belie: 1\nid: b\nsources: {n: {affiliation: n}}\n"
                        + "statements: [{id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw}]\n");
        var ran = run("check", "--rules", folder.resolve("rules").toString(), bundle.toString());
        assertEquals(4, ran.status(), ran.err());
        assertTrue(ran.out().contains("UNDECIDED  p"), ran.out());
    }

    @Test
    void validateCountsWhatCanBeUsed() throws IOException {
        assertEquals(0, run("bundle", "validate", NATO).status());
        var ran = run("bundle", "validate", NATO, write("bad.yaml", "x").toString());
        assertEquals(2, ran.status());
        assertTrue(ran.out().endsWith("1 of 2 bundles are valid\n"), ran.out());
    }

    @Test
    void aFolderMeansAllBundlesBelowIt() {
        var out = run("bundle", "validate", "facts").out();
        assertTrue(out.endsWith("10 bundles are valid\n"), out);
        assertEquals(
                10, run("check", "--format", "ndjson", "facts").out().lines().count());
        assertEquals(2, run("check", "rules/vocabulary").status());
    }

    @Test
    void schemaIsPrinted() {
        assertTrue(run("bundle", "schema").out().contains("$schema"));
    }

    @Test
    void backtestScores() throws IOException {
        var ran = run("backtest", "facts");
        assertEquals(0, ran.status(), ran.out());
        assertTrue(ran.out().matches("(?s).*\\d+ of \\d+ checks as expected in 10 bundles.*"), ran.out());
        Files.createDirectories(folder.resolve("m"));
        write("m/bundle.yaml", Files.readString(Path.of(NATO, "bundle.yaml")));
        write("m/expect.yaml", "checks:\n  - {asOf: 2022-02-16, claim: pledge, outcome: fulfilled}\n");
        var wrong = run("backtest", folder.resolve("m").toString());
        assertEquals(1, wrong.status());
        assertTrue(wrong.out().contains("contradicted, expected fulfilled"), wrong.out());
    }

    @Test
    void rulesAreListedAndTested() {
        assertTrue(run("rules", "list").out().contains("POS-001"));
        assertEquals(3, run("rules", "test", "--rule", "POS-999").status());
        var ran = run("rules", "test", "--rule", "POS-001");
        assertEquals(0, ran.status(), ran.out() + ran.err());
        assertTrue(ran.out().contains(" passed, 0 failed, 1 rule"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "backtest", "bundle", "rules", "bundle validate", "rules test"})
    void helpHasExamples(String command) {
        var ran = run((command + " --help").split(" "));
        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("Examples:"), ran.out());
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertEquals(run("check", "--format", "json", NATO), run("check", "--format", "json", NATO));
    }
}
