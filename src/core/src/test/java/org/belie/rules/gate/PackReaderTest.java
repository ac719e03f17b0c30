package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack is plain text of a bounded size, and nothing else in its folder is opened. */
class PackReaderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void goodPack() throws IOException {
        write("posture/one.drl", "package rules.posture;");
        write("posture/one.cases.yaml", "fires:");
        write("README.md", "A page.");
        write("LICENSE", "Words.");
    }

    private Path write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private PackReader.Pack read() throws IOException {
        return PackReader.read(folder, "pack", path -> true);
    }

    private void refuses(String code, String file) throws IOException {
        assertEquals(
                List.of(code + " pack/" + file),
                read().refused().stream().map(p -> p.code() + " " + p.file()).toList());
        assertEquals(
                Set.of("posture/one.drl", "posture/one.cases.yaml"),
                read().files().keySet());
    }

    @Test
    void rulesCasesAndPagesPass() throws IOException {
        assertEquals(List.of(), read().refused());
        assertEquals(
                Set.of("posture/one.drl", "posture/one.cases.yaml"),
                read().files().keySet());
    }

    @Test
    void whatBelongsToOtherToolsIsLeftAlone() throws IOException {
        write(".git/hooks/run.sh", "true");
        write("posture/one.drl~", "an editor's copy");
        assertEquals(List.of(), read().refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kmodule.xml",
                "pom.xml",
                "posture/Evil.class",
                "evil.jar",
                "posture/evil.properties",
                "evil.dsl",
                "run.sh",
                "posture/one.DRL",
                "one.yml"
            })
    void otherFilesAreRefused(String file) throws IOException {
        write(file, "x");
        refuses("BEL-200", file);
    }

    @Test
    void aFolderForProgramsIsRefused() throws IOException {
        write("META-INF/kmodule.xml", "<kmodule/>");
        refuses("BEL-200", "META-INF");
    }

    @Test
    void linksAreNotFollowedWhereverTheyLead() throws IOException {
        Files.createSymbolicLink(folder.resolve("posture/two.drl"), folder.resolve("posture/one.drl"));
        refuses("BEL-201", "posture/two.drl");
        Files.delete(folder.resolve("posture/two.drl"));
        Files.createSymbolicLink(folder.resolve("out"), Path.of("/"));
        refuses("BEL-201", "out");
    }

    @Test
    void aLinkToADeviceIsNotOpened() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no such device here");
        Files.createSymbolicLink(folder.resolve("endless.yaml"), Path.of("/dev/zero"));
        refuses("BEL-201", "endless.yaml");
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        var made = new ProcessBuilder("mkfifo", folder.resolve("pipe.drl").toString()).start();
        assumeTrue(made.waitFor() == 0, "pipes cannot be made here");
        refuses("BEL-201", "pipe.drl");
    }

    @Test
    void aFileIsReadUpToItsLimitOnly() throws IOException {
        try (var large = new RandomAccessFile(folder.resolve("large.yaml").toFile(), "rw")) {
            large.setLength(1L << 34);
        }
        refuses("BEL-202", "large.yaml");
    }

    @Test
    void filesTogetherHoldOnlySoMuch() throws IOException {
        var most = "x".repeat(1048576);
        for (var i = 10; i < 25; i++) {
            write("words" + i + ".yaml", most);
        }
        assertEquals(List.of(), read().refused());
        write("words25.yaml", most);
        write("words26.yaml", most);
        assertEquals(
                List.of("BEL-202 pack/words25.yaml"),
                read().refused().stream().map(p -> p.code() + " " + p.file()).toList());
    }

    @Test
    void foldersLieOnlySoDeep() throws IOException {
        write("a/b/c/d/fine.md", "x");
        assertEquals(List.of(), read().refused());
        write("a/b/c/d/e/one.md", "x");
        refuses("BEL-202", "a/b/c/d/e");
    }

    @Test
    void thereAreOnlySoManyFiles() throws IOException {
        for (var i = 0; i <= 5000; i++) {
            Files.createFile(folder.resolve("page" + i + ".md"));
        }
        assertTrue(read().refused().stream().anyMatch(p -> p.code().equals("BEL-202")));
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.write(write("odd.yaml", ""), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        refuses("DOC-003", "odd.yaml");
    }
}
