package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.Golden;
import org.belie.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands on rules print and write. */
class RulesCommandsTest {
    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        return new Ran(Main.run(new PrintWriter(out), new PrintWriter(err), args), out.toString(), err.toString());
    }

    private static void golden(String name, String... args) {
        var ran = run(args);
        assertEquals(0, ran.status(), ran.err());
        assertEquals("", ran.err());
        Golden.check(Golden.resource("golden/rules/" + name), ran.out());
    }

    @Test
    void aRuleIsShownWithAllThatBelongsToIt() {
        golden("show-POS-003.txt", "rules", "show", "POS-003");
        golden("show-VER-001.txt", "rules", "show", "VER-001");
        golden("show-POS-003.json", "rules", "show", "POS-003", "--format", "json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "dot", "mermaid"})
    void theNeighboursOfAPackAreDrawn(String format) {
        golden("graph-posture." + format, "rules", "graph", "--pack", "posture", "--format", format);
    }

    @Test
    void theGraphOfOneRuleAndOfAll() throws IOException {
        golden("graph-TRM-003.text", "rules", "graph", "--rule", "TRM-003");
        var all = new ObjectMapper()
                .readTree(run("rules", "graph", "--format", "json").out());
        assertTrue(all.path("nodes").size() > Shop.BOOK.cards().size());
        var dot = run("rules", "graph", "--format", "dot").out();
        assertEquals(
                all.path("edges").size(),
                dot.lines().filter(l -> l.contains(" -> ")).count());
    }

    @Test
    void rulesAreListedForPrograms() throws IOException {
        var list = new ObjectMapper()
                .readTree(run("rules", "list", "--format", "json").out());
        assertEquals("belie-rules/1", list.path("format").asText());
        assertEquals(Shop.BOOK.cards().size(), list.path("rules").size());
        assertEquals("CEA-001", list.path("rules").path(0).path("id").asText());
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertTrue(run("rules", "show", "POS-01").err().contains("Maybe you meant `POS-001`"));
        assertEquals(3, run("rules", "show", "POS-01").status());
        assertEquals(3, run("rules", "graph", "--rule", "POS-01").status());
        assertTrue(run("rules", "graph", "--pack", "postur").err().contains("Maybe you meant `posture`"));
        assertEquals(3, run("rules", "new", "posture/escort-left").status(), "the shipped rules are in the program");
    }

    /** Change a rule, and its page is stale: run {@code ./belie rules docs}. */
    @Test
    void theCommittedPagesAreCurrent() {
        var ran = run("rules", "docs", "--check", "--out", "rules");
        assertEquals(0, ran.status(), ran.out());
    }

    @Test
    void pagesAreWrittenAndAStaleOneIsNamed() throws IOException {
        var pages = folder.resolve("pages");
        assertEquals(
                1, run("rules", "docs", "--check", "--out", pages.toString()).status());
        assertEquals(0, run("rules", "docs", "--out", pages.toString()).status());
        assertEquals(
                Files.readString(Path.of("rules/posture/README.md")),
                Files.readString(pages.resolve("posture/README.md")));
        Files.writeString(pages.resolve("posture/README.md"), "mine");
        var stale = run("rules", "docs", "--check", "--out", pages.toString());
        assertEquals(1, stale.status());
        assertTrue(stale.out().contains("posture/README.md is not as the rules are\n"), stale.out());
        assertTrue(stale.out().contains("Maybe run"), stale.out());
        assertFalse(stale.out().contains("verdict/README.md"), stale.out());
    }

    private String copy() throws IOException {
        var rules = folder.resolve("rules");
        for (var file : Shop.FOLDER.files().entrySet()) {
            Files.createDirectories(rules.resolve(file.getKey()).getParent());
            Files.writeString(rules.resolve(file.getKey()), file.getValue());
        }
        return rules.toString();
    }

    @Test
    void aNewRuleFailsItsTestUntilItsConditionIsFilledIn() throws IOException {
        var rules = copy();
        var made = run("rules", "new", "posture/escort-left", "--rules", rules);
        assertEquals(0, made.status(), made.err());
        assertTrue(made.out().contains("escort-left.drl:13\n"), made.out());
        var rule = Path.of(rules, "posture/escort-left.drl");
        assertTrue(Files.readAllLines(rule).get(12).contains("to be filled in"));
        var tested = run("rules", "test", "--rule", "POS-005", "--rules", rules);
        assertEquals(1, tested.status(), tested.err());
        assertTrue(tested.out().contains("POS-005 fails on \"the opposite was reported\""), tested.out());
        assertTrue(tested.out().contains("1 passed, 1 failed"), tested.out());
        Files.writeString(rule, Files.readString(rule).replace("claim.id == \"to be filled in\"", "claim.affirms"));
        var filled = run("rules", "test", "--rule", "POS-005", "--rules", rules);
        assertEquals(0, filled.status(), filled.out() + filled.err());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        var rules = folder.toString();
        Files.createDirectories(folder.resolve("convoy"));
        Files.writeString(folder.resolve("convoy/left.cases.yaml"), "mine");
        var ran = run("rules", "new", "convoy/left", "--rules", rules);
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("convoy/left.cases.yaml is there already"), ran.err());
        assertEquals("mine", Files.readString(folder.resolve("convoy/left.cases.yaml")));
        assertFalse(Files.exists(folder.resolve("convoy/left.drl")));
    }

    @Test
    void aNewPackHasLettersOfItsOwnAndIsToldWhatItLacks() {
        var rules = folder.toString();
        var first = run("rules", "new", "convoy/left", "--rules", rules);
        assertTrue(first.out().contains("COV-001 fires on nothing yet"), first.out());
        assertTrue(first.out().contains("sets statements beside claims"), first.out());
        assertTrue(run("rules", "new", "convoy/right", "--rules", rules).out().contains("COV-002"));
        assertTrue(run("rules", "new", "covert/right", "--rules", rules).out().contains("COE-001"));
        assertEquals(3, run("rules", "new", "package/right", "--rules", rules).status());
        assertEquals(3, run("rules", "new", "Right", "--rules", rules).status());
    }
}
