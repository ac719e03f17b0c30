package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belie.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on the command line are what they are: no file gives others in their place, and behind {@code --} all are names. */
class ArgumentsTest {
    private static final Path MATTER = Path.of("facts", "nato-2022-02-16", "bundle.yaml");

    @TempDir
    private Path folder;

    private static Attacked run(String... words) {
        return Attacked.by(List.of(words));
    }

    /** What would be read if words that begin with {@code @} were files of arguments. */
    private String arguments(String text) throws IOException {
        return "@" + Files.writeString(folder.resolve("words"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "bundle validate", "why", "why-not", "flip", "replay", "backtest", "vocabulary check"})
    void aFileGivesNoArguments(String command) throws IOException {
        var taken = folder.resolve("taken");
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.add(arguments("--format json --out " + taken + " " + MATTER));
        var came = Attacked.by(words);
        assertTrue(came.status() == 2 || came.status() == 3, command + ": " + came.err());
        assertFalse(Files.exists(taken), command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "bundle validate",
                "replay",
                "why",
                "why-not",
                "flip",
                "vocabulary check",
                "rules lint",
                "rules test"
            })
    void behindTwoDashesAWordIsAName(String command) {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--", "--out=elsewhere.yaml"));
        if (List.of("why", "why-not", "flip").contains(command)) {
            words.add("claim");
        }
        var came = Attacked.by(words);
        assertTrue(came.err().contains("--out=elsewhere.yaml"), command + ": " + came.err());
        assertFalse(came.err().contains("Unknown option"), came.err());
        assertFalse(Files.exists(Path.of("elsewhere.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[1].yaml", "b{c.yaml", "d[x", "e{1,2}.yaml", "f*.yaml", "g?.yaml", "@h.yaml"})
    void aFileOfThatNameComesBeforeAPattern(String name) throws IOException {
        Files.copy(MATTER, folder.resolve(name));
        var other = Files.writeString(folder.resolve("f1.yaml"), "nothing");
        assertEquals(0, run("check", "--quiet", folder.resolve(name).toString()).status(), name);
        assertTrue(Files.exists(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none[", "none{", "none[a-", "none{a,{b}"})
    void whatMakesNoPatternIsAName(String name) {
        var came = run("check", folder.resolve(name).toString());
        assertEquals(2, came.status(), came.err());
        assertTrue(came.err().contains("there is no such file"), came.err());
    }

    /** A wrong word is told of, and steers nothing. */
    @Test
    void aWrongWordSteersNoTerminal() {
        assertEquals(3, run("check", "--\u001b]0;owned\u0007\u202e").status());
        assertEquals(3, run("\u001b[2Jcheck").status());
        assertEquals(3, run("check", "--format", "\u009b31m", MATTER.toString()).status());
        assertEquals(3, run("check", "--as-of", "\u001b[8m", MATTER.toString()).status());
    }

    @Test
    void aBundleThatIsALinkOutOfItsFolderIsNotRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
        var bundle = Files.createDirectory(folder.resolve("bundle"));
        Files.createSymbolicLink(bundle.resolve("bundle.yaml"), secret);
        var came = run("check", bundle.toString());
        assertEquals(2, came.status());
        assertTrue(came.err().contains("this is no plain file of its folder"), came.err());
        assertFalse(came.err().contains("root"), came.err());
    }

    @Test
    void expectationsThatAreALinkOutOfTheirFolderAreNotRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
        var bundle = Files.createDirectory(folder.resolve("bundle"));
        Files.copy(MATTER, bundle.resolve("bundle.yaml"));
        Files.createSymbolicLink(bundle.resolve("expect.yaml"), secret);
        var came = run("backtest", bundle.toString());
        assertEquals(2, came.status(), came.err());
        assertFalse(came.err().contains("root"), came.err());
    }

    @Test
    void aBundleThatIsAPipeIsNotWaitedFor() throws Exception {
        var bundle = Files.createDirectory(folder.resolve("bundle"));
        var made = new ProcessBuilder("mkfifo", bundle.resolve("bundle.yaml").toString()).start();
        assumeTrue(made.waitFor() == 0, "pipes cannot be made here");
        assertEquals(2, run("check", bundle.toString()).status());
        assertEquals(2, run("check", folder.toString()).status());
    }

    @Test
    void pagesOfPacksAreNotWrittenThroughALink() throws IOException {
        var outside = Files.createDirectory(folder.resolve("outside"));
        var out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("posture"), outside);
        Files.createSymbolicLink(out.resolve("conduct"), Files.createDirectory(folder.resolve("too")));
        var came = run("rules", "docs", "--out", out.toString());
        assertEquals(3, came.status(), came.err());
        assertTrue(came.err().contains("is a link"), came.err());
        assertEquals(List.of(), Files.list(outside).toList());
    }

    @Test
    void pagesOfBundlesAreNotWrittenThroughALink() throws IOException {
        var outside = Files.writeString(folder.resolve("outside"), "mine");
        var out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("index.html"), outside);
        var came = run("check", "--format", "html", "--out", out.toString(), MATTER.toString());
        assertEquals(3, came.status(), came.err());
        assertEquals("mine", Files.readString(outside));
    }

    @Test
    void aPackNamesNoPlaceOutside() throws IOException {
        var pack = Golden.resource("attacks/package-that-is-a-path/pack");
        var out = folder.resolve("a/b/out");
        for (var word : List.of("docs", "list", "graph", "lint")) {
            var words = new ArrayList<>(List.of("rules", word, "--rules", pack.toString()));
            words.addAll(word.equals("docs") ? List.of("--out", out.toString()) : List.of());
            assertEquals(2, Attacked.by(words).status(), word);
        }
        assertFalse(Files.exists(folder.resolve("a")), "nothing was written");
    }
}
