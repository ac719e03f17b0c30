package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code backtest} prints where, and the status it ends with. */
class BacktestCommandTest {
    private static final String NATO = "facts/nato-2022-02-16";

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    private String bundle(String name, String expected) throws IOException {
        var bundle = Files.createDirectories(folder.resolve(name));
        Files.copy(Path.of(NATO, "bundle.yaml"), bundle.resolve("bundle.yaml"));
        if (expected != null) {
            Files.writeString(bundle.resolve("expect.yaml"), expected);
        }
        return bundle.toString();
    }

    private static String expects(String outcome) {
        return "checks:\n  - {asOf: 2022-02-16, claim: pledge, outcome: " + outcome + "}\n";
    }

    @Test
    void whereNothingIsExpectedThereIsNoScore() throws IOException {
        var ran = run("backtest", bundle("plain", null));
        assertEquals(3, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("Maybe write an expect.yaml"), ran.err());
        assertEquals(3, run("backtest", bundle("empty", "checks: []\n")).status());
    }

    @Test
    void bundlesWithoutExpectationsAreNamedBesideTheScoreOfTheOthers() throws IOException {
        bundle("a", expects("contradicted"));
        bundle("b", null);
        var ran = run("backtest", folder.toString());
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().startsWith("1 of 1 check as expected in 1 bundle, 1 with the best outcome\n"), ran.out());
        assertTrue(ran.out().replaceAll("\\s+", " ").contains("without an expect.yaml: "), ran.out());
        assertTrue(ran.out().contains("/b"), ran.out());
    }

    @Test
    void anExpectationThatCannotBeReadEndsWithTwoAndNoScoreOfNone() throws IOException {
        var ran = run("backtest", bundle("bad", "checks: [{claim: plegde, outcome: broken}]\n"));
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("expect.yaml:1:"), ran.err());
        assertEquals("", ran.out());
        var none = run("backtest", bundle("no-outcome", expects("[]")));
        assertTrue(none.err().contains("`outcome` lists no outcome"), none.err());
        var bytes = folder.resolve("bytes");
        bundle("bytes", null);
        Files.write(bytes.resolve("expect.yaml"), new byte[] {(byte) 0xff, 0});
        assertEquals(2, run("backtest", bytes.toString()).status());
    }

    @Test
    void aClaimThatWasNotMadeByThenIsAMissAndNoFault() throws IOException {
        var ran = run("backtest", bundle("early", expects("contradicted").replace("02-16", "02-01")));
        assertEquals(1, ran.status(), ran.err());
        assertTrue(
                ran.out().contains("no verdict, expected contradicted\n    the claim was not made by then"), ran.out());
    }

    @Test
    void theScorecardNamesRulesThatHelpedMisledAndNeverFired() throws IOException {
        var ran = run("backtest", "--scorecard", NATO);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("keep: these helped"), ran.out());
        assertTrue(ran.out().contains("no evidence: these never fired.\n  ceasefire: CEA-001"), ran.out());
        var wrong = run("backtest", "--scorecard", bundle("wrong", expects("fulfilled")));
        assertEquals(1, wrong.status());
        assertTrue(wrong.out().replaceAll("\\s+", " ").contains("[more] spoke against it; fulfilled was"), wrong.out());
    }

    @Test
    void jsonAndJunitArePrinted() throws IOException {
        var json = run("backtest", "--format", "json", "--scorecard", NATO).out();
        assertTrue(json.startsWith("{\n  \"format\" : \"belie-backtest/1\""), json);
        assertTrue(json.contains("\"hint\" : \"no-evidence\""), json);
        assertFalse(run("backtest", "--format", "json", NATO).out().contains("\"hint\""));
        var xml = run("backtest", "--format", "junit", bundle("wrong", expects("fulfilled")));
        assertEquals(1, xml.status());
        assertTrue(xml.out().contains("<failure message=\"contradicted, expected fulfilled\">"), xml.out());
        assertEquals(
                3, run("backtest", "--format", "junit", "--scorecard", NATO).status());
    }
}
