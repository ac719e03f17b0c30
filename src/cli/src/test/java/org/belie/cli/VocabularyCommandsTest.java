package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about terms: what they print and the status they end with. */
class VocabularyCommandsTest {
    @TempDir
    private Path folder;

    private static Ran run(String... args) {
        return Ran.of(args);
    }

    private String write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void aTermIsShownWithItsReasonsAndPlaces() {
        var ran = run("vocabulary", "show", "withdraw");
        assertEquals(0, ran.status(), ran.err());
        assertTrue(ran.out().contains("as kinds of deploy: mass-forces"), ran.out());
        assertTrue(ran.out().contains("rules/vocabulary/military.yaml:"), ran.out());
        assertTrue(run("vocabulary", "show", "troops").out().contains("within: forces"));
        assertTrue(run("vocabulary", "show", "miles").out().contains("1.609344 km"));
    }

    @Test
    void anUnknownTermIsRefusedWithTheOneThatWasMeant() {
        var ran = run("vocabulary", "show", "withdrw");
        assertEquals(3, ran.status());
        assertTrue(ran.err().contains("Maybe you meant `withdraw`"), ran.err());
        assertEquals(3, run("vocabulary", "tree", "withdrw").status());
    }

    @Test
    void twoActionsAreSetBesideEachOtherAndNothingElseCanBe() {
        var ran = run("vocabulary", "show", "withdraw", "move");
        assertTrue(ran.out().contains("tells nothing either way"), ran.out());
        assertEquals(3, run("vocabulary", "show", "withdraw", "troops").status());
    }

    @Test
    void theTreeIsPrintedWholeOrBelowATerm() {
        var all = run("vocabulary", "tree").out();
        var below = run("vocabulary", "tree", "de-escalate").out();
        assertTrue(all.contains(below), below);
        assertTrue(run("vocabulary", "tree", "--format", "dot").out().startsWith("digraph"));
        assertTrue(run("vocabulary", "tree", "--format", "mermaid").out().startsWith("graph"));
    }

    @Test
    void theShippedVocabularyPasses() {
        var ran = run("vocabulary", "check");
        assertEquals(0, ran.status(), ran.out() + ran.err());
        assertTrue(ran.out().contains("nothing is wrong"), ran.out());
        assertEquals(
                0, run("vocabulary", "check", "rules/vocabulary/military.yaml").status());
        assertEquals(0, run("vocabulary", "check", "rules").status());
    }

    @Test
    void aFileIsReadOverTheVocabularyInUseAndAFolderAlone() throws IOException {
        var file = write("mine/terms.yaml", "actions: {slink-off: {gloss: leave unseen, broader: withdraw}}\n");
        assertEquals(0, run("vocabulary", "check", file).status());
        var alone = run("vocabulary", "check", folder.resolve("mine").toString());
        assertEquals(2, alone.status());
        assertTrue(alone.err().contains("terms.yaml:1:"), alone.err());
        assertTrue(alone.err().contains("VOC-002"), alone.err());
    }

    @Test
    void whatIsOddEndsWithOneAndIsToldOfTheFileAlone() throws IOException {
        var file = write("terms.yaml", "actions:\n  slink-off: {gloss: lower the level of military confrontation}\n");
        var ran = run("vocabulary", "check", file);
        assertEquals(1, ran.status(), ran.err());
        assertTrue(ran.out().contains("terms.yaml:2:3: warning: `slink-off` means the same in words as de-escalate"));
        assertTrue(ran.out().contains("1 to mend"), ran.out());
        assertTrue(ran.out().contains("no bond joins these to another action: slink-off\n"), ran.out());
        assertTrue(run("vocabulary", "check", "--format", "json", file).out().contains("\"code\" : \"VOC-009\""));
    }

    @Test
    void aTermThatReplacesAShippedOneIsTold() throws IOException {
        var file = write("terms.yaml", "actions: {withdraw: {gloss: walk off, trend: decrease}}\n");
        var ran = run("vocabulary", "check", file);
        assertEquals(1, ran.status(), ran.err());
        assertTrue(ran.out().contains("replaces the action of that name in military.yaml"), ran.out());
    }

    @Test
    void whatCannotBeUsedEndsWithTwo() throws IOException {
        var circle = write("a.yaml", "actions: {a: {gloss: do a, broader: b}, b: {gloss: do b, broader: a}}\n");
        var ran = run("vocabulary", "check", circle);
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("VOC-003"), ran.err());
        assertEquals(
                2,
                run("vocabulary", "check", folder.resolve("none.yaml").toString())
                        .status());
        assertEquals(
                3,
                run(
                                "vocabulary",
                                "check",
                                Files.createDirectory(folder.resolve("empty")).toString())
                        .status());
    }

    @Test
    void ofTheRulesAskedForTheVocabularyIsUsed() throws IOException {
        write("mine/vocabulary/terms.yaml", "actions: {slink-off: {gloss: leave unseen}}\n");
        var mine = folder.resolve("mine").toString();
        assertEquals(
                "slink-off: leave unseen\n",
                run("vocabulary", "tree", "--rules", mine).out());
        assertEquals(3, run("vocabulary", "show", "--rules", mine, "withdraw").status());
    }
}
