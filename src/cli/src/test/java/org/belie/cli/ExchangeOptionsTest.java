package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exchange formats from the command line: what they take besides a bundle, and what happens to bad ones. */
class ExchangeOptionsTest {
    private static final String NATO = "facts/nato-2022-02-16";

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "csv", "sarif", "junit", "claimreview", "stix", "prov"})
    void everyFormatIsWritten(String format) {
        var ran = run("check", "--format", format, NATO);
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("contradicted"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void whatIsNewIsToldAgainstAnEarlierRun() {
        var earlier = folder.resolve("earlier.sarif").toString();
        run("check", "--format", "sarif", "--as-of", "2022-02-15", "--out", earlier, NATO);
        var ran = run("check", "--format", "sarif", "--baseline", earlier, NATO);
        assertTrue(ran.out().contains("\"baselineState\" : \"new\""), ran.out());
        assertTrue(ran.out().contains("\"baselineState\" : \"updated\""), ran.out());
        var one = run("check", "--format", "sarif", "--baseline", earlier, "--claim", "no-invasion", NATO);
        assertFalse(one.out().contains("absent"), one.out());
    }

    @Test
    void aCaseFailsWhenItsOutcomeIsToFail() {
        assertTrue(run("check", "--format", "junit", NATO).out().contains("failures=\"0\""));
        var ran = run("check", "--format", "junit", "--fail-on", "contradicted", NATO);
        assertEquals(1, ran.status());
        assertTrue(ran.out().contains("<failure type=\"contradicted\""), ran.out());
    }

    @Test
    void aBundleThatCannotBeUsedIsAnErrorForABuildServer() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.yaml"), "belie: 2\n").toString();
        var junit = run("check", "--format", "junit", bad, NATO);
        assertEquals(2, junit.status());
        assertTrue(junit.out().contains("<error type=\"unusable\""), junit.out());
        assertFalse(junit.out().contains(folder.toString()), junit.out());
        var sarif = run("check", "--format", "sarif", bad, NATO);
        assertTrue(sarif.out().contains("\"executionSuccessful\" : false"), sarif.out());
        assertFalse(sarif.out().contains(folder.toString()), sarif.out());
    }

    @Test
    void aWarningIsANotificationOrGoesWithTheProblems() {
        var sarif = run("check", "--format", "sarif", "facts/microsoft-2030");
        assertTrue(sarif.out().contains("\"id\" : \"BUN-023\""), sarif.out());
        assertEquals("", sarif.err());
        assertTrue(run("check", "--format", "csv", "facts/microsoft-2030").err().contains("BUN-023"));
    }

    @Test
    void whoPublishesIsSaidByWhoeverDoes() {
        assertFalse(run("check", "--format", "claimreview", NATO).out().contains("\"url\""));
        var ran = run(
                "check",
                "--format",
                "claimreview",
                "--reviewer",
                "The Gazette",
                "--review-url",
                "https://example.org/{bundle}",
                NATO);
        assertTrue(ran.out().contains("\"url\" : \"https://example.org/nato-2022-02-16#pledge\""), ran.out());
        assertTrue(ran.out().contains("\"name\" : \"The Gazette\""), ran.out());
        assertTrue(run("check", "--format", "stix", "--reviewer", "The Gazette", NATO)
                .out()
                .contains("\"The Gazette\""));
    }

    @Test
    void whatDoesNotFitIsRefused() throws IOException {
        assertEquals(3, run("check", "--reviewer", "The Gazette", NATO).status());
        assertEquals(
                3, run("check", "--format", "json", "--baseline", "x", NATO).status());
        assertEquals(
                3,
                run("check", "--format", "stix", "--review-url", "https://x.example", NATO)
                        .status());
        assertEquals(
                3,
                run("check", "--format", "sarif", "--baseline", "no-such-file", NATO)
                        .status());
        assertEquals(
                3,
                run("check", "--format", "claimreview", "--review-url", "javascript:alert(1)", NATO)
                        .status());
        var none = Files.writeString(folder.resolve("none.json"), "{}").toString();
        var ran = run("check", "--format", "sarif", "--baseline", none, NATO);
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("holds no verdicts of an earlier run. Maybe"), ran.err());
    }
}
