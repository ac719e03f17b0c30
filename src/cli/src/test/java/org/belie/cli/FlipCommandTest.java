package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code belie flip} prints where, and the status that it ends with. */
class FlipCommandTest {
    private static final String TRUCE = "facts/orthodox-christmas-truce-2023";

    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    @Test
    void printsWhatWouldChangeTheVerdict() throws IOException {
        var ran = run("flip", TRUCE, "s1");
        assertEquals(0, ran.status(), ran.err());
        assertEquals("", ran.err());
        var golden = Golden.resource("report", "golden/flip/orthodox-christmas-truce-2023.txt");
        assertEquals(Files.readString(golden), ran.out());
    }

    @Test
    void printsTheSameAsJson() throws IOException {
        var ran = run("flip", "--format", "json", TRUCE, "s1");
        assertEquals(0, ran.status(), ran.err());
        Golden.check(Golden.resource("report", "golden/flip/orthodox-christmas-truce-2023.json"), ran.out());
    }

    @Test
    void sizeAndRunsBoundTheSearch() {
        var small = run("flip", "--size", "1", TRUCE, "s1");
        assertTrue(small.out().contains("each of 9 statements to fall away"), small.out());
        assertFalse(small.out().contains("every set of up to"), small.out());
        var few = run("flip", "--runs", "30", TRUCE, "s1");
        assertEquals(0, few.status());
        assertTrue(few.out().contains("30 runs of the engine: the limit of 30 cut the search short"), few.out());
    }

    @Test
    void asksAsOfADate() {
        var ran = run("flip", "--size", "1", "--as-of", "2023-01-05", TRUCE, "s1");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("as of 2023-01-05"), ran.out());
        assertTrue(ran.out().contains("PENDING  s1"), ran.out());
    }

    @Test
    void badUsageEndsWithThreeAndABadBundleWithTwo() throws IOException {
        assertEquals(3, run("flip", TRUCE).status());
        assertEquals(3, run("flip", TRUCE, "s99").status());
        assertEquals(3, run("flip", "--size", "0", TRUCE, "s1").status());
        assertEquals(3, run("flip", "--size", "10", TRUCE, "s1").status());
        assertEquals(3, run("flip", "--runs", "0", TRUCE, "s1").status());
        assertEquals(3, run("flip", "--format", "tap", TRUCE, "s1").status());
        var bad = Files.writeString(folder.resolve("bad.yaml"), "belie: 1\nid: b\nstatements: 7\n");
        var ran = run("flip", bad.toString(), "s1");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("bad.yaml:3:"), ran.err());
    }

    @Test
    void whereTheEngineIsStoppedThereIsNoVerdictToChange() throws IOException {
        Files.createDirectories(folder.resolve("rules/mine"));
        Files.writeString(
                folder.resolve("rules/mine/loop.drl"),
                "package rules.mine;\nimport org.belie.model.*;\nrule \"Loop\"\n@id( \"MIN-001\" )\n@says( \"It says so again.\" )\nwhen\n"
                        + "  p : Parameter()\nthen\n  insertLogical( new Parameter( p.name(), p.value() + 1, \"\" ) );\nend\n");
        var bundle = Files.writeString(
                folder.resolve("b.yaml"),
                "belie: 1\nid: b\nsources: {n: {affiliation: n}}\n"
                        + "statements: [{id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw}]\n");
        var ran = run("flip", "--rules", folder.resolve("rules").toString(), bundle.toString(), "p");
        assertEquals(4, ran.status(), ran.err());
        assertTrue(ran.out().contains("there is no verdict to change"), ran.out());
    }

    @Test
    void helpHasExamples() {
        var ran = run("flip", "--help");
        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("Examples:"), ran.out());
    }
}
