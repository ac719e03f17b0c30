package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.belie.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of strangers that are too large, too deep or too odd to be kept as folders: the same holds of them. */
class GrownAttacksTest {
    private static final Path MATTER = Path.of("facts", "nato-2022-02-16");

    @TempDir
    private Path pack;

    private String rule;

    @BeforeEach
    void aRuleThatWouldPass() throws IOException {
        rule = Files.readString(Golden.resource("attacks/class-file/pack/evil/evil.drl"));
        write("evil/evil.drl", rule);
    }

    private Path write(String path, String text) throws IOException {
        var file = pack.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void refused(String expected) {
        var came = Attacked.check(pack, List.of(), MATTER);
        assertEquals(2, came.status(), came.out());
        assertEquals(expected, came.refusals(pack));
        Attacked.looks(pack);
    }

    @Test
    void withoutAnAttackTheRulePasses() {
        assertEquals(0, Attacked.check(pack, List.of(), MATTER).status());
    }

    @Test
    void aLinkOutOfThePackIsNotFollowed() throws IOException {
        Files.createSymbolicLink(pack.resolve("parameters.yaml"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(pack.resolve("vocabulary"), Path.of("/etc"));
        refused("BEL-201 parameters.yaml\nBEL-201 vocabulary");
    }

    @Test
    void aLinkInACircleIsNotFollowed() throws IOException {
        Files.createSymbolicLink(pack.resolve("evil/again"), pack);
        refused("BEL-201 evil/again");
    }

    @Test
    void aDeviceIsNotRead() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no such device here");
        Files.createSymbolicLink(pack.resolve("evil/zero.drl"), Path.of("/dev/zero"));
        refused("BEL-201 evil/zero.drl");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        var made = new ProcessBuilder("mkfifo", pack.resolve("evil/pipe.drl").toString()).start();
        assumeTrue(made.waitFor() == 0, "pipes cannot be made here");
        refused("BEL-201 evil/pipe.drl");
    }

    @Test
    void aJarIsNotOpened() throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(pack.resolve("evil/evil.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/kmodule.xml"));
        }
        refused("BEL-200 evil/evil.jar");
    }

    @Test
    void aFileLargerThanMemoryIsNotRead() throws IOException {
        try (var large = new RandomAccessFile(pack.resolve("evil/large.drl").toFile(), "rw")) {
            large.setLength(1L << 36);
        }
        refused("BEL-202 evil/large.drl");
    }

    @Test
    void filesThatFillMemoryTogetherAreNotRead() throws IOException {
        for (var i = 10; i < 40; i++) {
            write("vocabulary/words" + i + ".yaml", "# " + "x".repeat(1_000_000));
        }
        var came = Attacked.check(pack, List.of(), MATTER);
        assertEquals(2, came.status());
        assertTrue(came.err().contains("with this file, the pack has more than 16777216 bytes [BEL-202]"), came.err());
    }

    @Test
    void aRuleIsNotReadToNoEnd() throws IOException {
        write("evil/long.drl", rule + " ".repeat(65536));
        refused("BEL-202 evil/long.drl:1:1");
    }

    @Test
    void foldersAreNotFollowedToNoEnd() throws IOException {
        write("a/".repeat(100) + "one.drl", rule);
        refused("BEL-202 a/a/a/a/a");
    }

    @Test
    void filesAreNotCountedToNoEnd() throws IOException {
        for (var i = 0; i < 5001; i++) {
            Files.createFile(pack.resolve("page" + i + ".md"));
        }
        assertTrue(
                Attacked.check(pack, List.of(), MATTER).err().contains("more than 5000 files and folders [BEL-202]"));
    }

    @Test
    void thousandsOfRulesAreToldOfInAThousandLines() throws IOException {
        for (var i = 0; i < 1200; i++) {
            write("evil/r" + i + ".drl", rule);
        }
        var came = Attacked.check(pack, List.of(), MATTER);
        assertEquals(2, came.status());
        assertTrue(came.err().contains("there are more problems than these 1000"), came.err());
    }

    @Test
    void whatIsNoTextIsNotGuessedAt() throws IOException {
        Files.write(
                pack.resolve("evil/odd.drl"),
                rule.replace("Looks", "L\u00f6\u00f6ks").getBytes(StandardCharsets.ISO_8859_1));
        refused("DOC-003 evil/odd.drl");
    }

    /** {@link Attacked} holds that none of it comes through. */
    @Test
    void aNameOfAFileSteersNoTerminal() throws IOException {
        write("evil/\u001b[2J\u202elrd.evil: fine\n.drl", rule);
        assertEquals(2, Attacked.check(pack, List.of(), MATTER).status());
    }
}
