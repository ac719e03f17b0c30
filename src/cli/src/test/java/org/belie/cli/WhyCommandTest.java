package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code belie why} prints where, and the status that it ends with. */
class WhyCommandTest {
    private static final String NATO = "facts/nato-2022-02-16";

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    @Test
    void printsTheTreeWithPlaces() {
        var ran = run("why", NATO, "pledge");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(
                ran.out().contains("CONTRADICTED  pledge  (moderate confidence, evidence leans against)"), ran.out());
        assertTrue(ran.out().contains("\n2 against, moderate (proposed strong): [pledge] was announced;"), ran.out());
        assertTrue(ran.out().contains("[rules/posture/troops-increased.drl:6]"), ran.out());
        assertTrue(ran.out().contains("[" + NATO + "/bundle.yaml:"), ran.out());
    }

    @Test
    void showsAsMuchAsIsAskedFor() {
        var brief = run("why", "--short", NATO, "pledge").out();
        var mid = run("why", "--mid", NATO, "pledge").out();
        var full = run("why", "--long", NATO, "pledge").out();
        assertEquals(run("why", NATO, "pledge").out(), mid);
        assertTrue(brief.lines().count() < mid.lines().count()
                && mid.lines().count() < full.lines().count());
        assertFalse(brief.contains("no more than moderate"), brief);
        assertTrue(mid.contains("no more than moderate"), mid);
        assertFalse(mid.contains("By the vocabulary"), mid);
        assertTrue(full.contains("By the vocabulary, `reinforce` is the opposite of"), full);
        assertEquals(3, run("why", "--short", "--long", NATO, "pledge").status());
    }

    @Test
    void numbersStandInTheirFile() {
        var ran = run("why", "facts/ru-troop-count-trend", "h1");
        assertTrue(ran.out().contains("trend-tolerance is 0.1"), ran.out());
        assertTrue(ran.out().contains("[rules/parameters.yaml:"), ran.out());
    }

    @Test
    void explainsAsOfADate() {
        var before = run("why", NATO, "no-invasion");
        assertTrue(before.out().contains("UNVERIFIED  no-invasion"), before.out());
        assertTrue(before.out().contains("Set aside, for reasons that belie check gives: "), before.out());
        var after = run("why", "--as-of", "2022-02-25", NATO, "no-invasion");
        assertTrue(after.out().contains("CONTRADICTED  no-invasion"), after.out());
        assertTrue(after.out().contains("[invasion-wire]: Reuters (B, usually reliable)"), after.out());
    }

    @Test
    void everyFormatBeginsAsItShould() {
        assertTrue(
                run("why", "--format", "json", NATO, "pledge").out().startsWith("{\n  \"format\" : \"belie-why/1\""));
        assertTrue(run("why", "--format", "dot", NATO, "pledge").out().startsWith("digraph why {"));
        assertTrue(run("why", "--format", "mermaid", NATO, "pledge").out().startsWith("flowchart TD"));
        assertEquals(3, run("why", "--format", "sarif", NATO, "pledge").status());
    }

    @Test
    void helpHasExamples() {
        var help = run("why", "--help");
        assertEquals(0, help.status());
        assertTrue(help.out().contains("belie why facts/nato-2022-02-16 pledge"), help.out());
        assertTrue(help.out().contains("text, json, dot, mermaid"), help.out());
    }

    @Test
    void aClaimThatIsNotThereIsRefusedWithAdvice() {
        var ran = run("why", NATO, "pledg");
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("there is no claim pledg"), ran.err());
        assertEquals(3, run("why", NATO).status());
        assertEquals(
                2, run("why", folder.resolve("none.yaml").toString(), "pledge").status());
    }

    @Test
    void aRunThatWasStoppedIsSaidToBeUndecided() throws IOException {
        Files.createDirectories(folder.resolve("rules/mine"));
        Files.writeString(
                folder.resolve("rules/mine/loop.drl"),
                "package rules.mine;\nimport org.belie.model.*;\nrule \"Loop\"\n@id( \"MIN-001\" )\n@says( \"It says so again.\" )\nwhen\n"
                        + "  p : Parameter()\nthen\n  insertLogical( new Parameter( p.name(), p.value() + 1, \"\" ) );\nend\n");
        var bundle = Files.writeString(
                folder.resolve("b.yaml"),
                "belie: 1\nid: b\nsources: {n: {affiliation: n}}\n"
                        + "statements: [{id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw}]\n");
        var ran = run("why", "--rules", folder.resolve("rules").toString(), bundle.toString(), "p");
        assertEquals(4, ran.status(), ran.err());
        assertTrue(ran.out().contains("UNDECIDED  p"), ran.out());
        assertTrue(ran.out().contains("1 the claim [p]: n (F, reliability cannot be judged)"), ran.out());
    }
}
