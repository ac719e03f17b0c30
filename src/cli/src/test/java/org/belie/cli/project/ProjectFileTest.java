package org.belie.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.belie.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a {@code belie.yaml} is looked for, and what is not opened however it is called. */
class ProjectFileTest {
    private static final String TEXT = "format: json\n";

    @TempDir
    private Path top;

    private Path folder(String path) throws IOException {
        return Files.createDirectories(top.resolve(path));
    }

    private Reading<Project> find(Path here) {
        return find(here, top.resolve("no-home"));
    }

    private static Reading<Project> find(Path here, Path home) {
        return assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> ProjectFile.find(here, home, Set.of("text", "json")));
    }

    private static void absent(Reading<Project> reading) {
        assertTrue(reading.ok());
        assertNull(reading.value().file());
    }

    @Test
    void theOneInTheFolderCounts() throws IOException {
        Files.writeString(folder("a/b").resolve("belie.yaml"), TEXT);
        Files.writeString(folder("a").resolve("belie.yaml"), "format: text\n");
        assertEquals("json", find(folder("a/b")).value().format().value());
    }

    @Test
    void theNearestAboveCountsAndItsPathsLeadThere() throws IOException {
        Files.writeString(folder("a").resolve("belie.yaml"), "add-rules: mine\n");
        folder("a/mine");
        var project = find(folder("a/b/c")).value();
        var shown = top + "/a/b/c/../../";
        assertEquals(shown + "belie.yaml", project.file());
        assertEquals(shown + "belie.yaml:1", project.added().get(0).place());
        assertTrue(Files.isSameFile(project.addedFolders().get(0), top.resolve("a/mine")));
    }

    @Test
    void theSearchEndsAtTheRootOfARepository() throws IOException {
        Files.writeString(folder("a").resolve("belie.yaml"), TEXT);
        folder("a/repository/.git");
        absent(find(folder("a/repository/b")));
        Files.writeString(top.resolve("a/repository/belie.yaml"), TEXT);
        assertFalse(find(folder("a/repository/b")).value().file() == null);
    }

    /** A work tree of its own has a file of that name. */
    @Test
    void aFileCalledDotGitIsTheRootOfARepositoryToo() throws IOException {
        Files.writeString(folder("a").resolve("belie.yaml"), TEXT);
        Files.writeString(folder("a/tree").resolve(".git"), "gitdir: elsewhere\n");
        absent(find(folder("a/tree/b")));
    }

    @Test
    void theSearchEndsAtTheHomeFolder() throws IOException {
        Files.writeString(top.resolve("belie.yaml"), TEXT);
        absent(find(folder("home/me/work"), folder("home/me")));
        Files.writeString(folder("home/me").resolve("belie.yaml"), TEXT);
        assertEquals(
                "json",
                find(folder("home/me/work"), folder("home/me")).value().format().value());
    }

    @Test
    void nothingIsFoundWhereThereIsNone() throws IOException {
        folder("a/.git");
        absent(find(folder("a/b")));
    }

    private void refused(Path here, String code) {
        var reading = find(here);
        assertFalse(reading.ok());
        assertEquals(code, reading.problems().get(0).code());
        assertTrue(reading.problems().get(0).file().endsWith("belie.yaml"));
    }

    @Test
    void aLinkIsNotOpenedWhereverItLeads() throws IOException {
        var secret = Files.writeString(top.resolve("secret"), "password: hunter2\n");
        Files.createSymbolicLink(folder("out").resolve("belie.yaml"), secret);
        refused(folder("out"), "CFG-004");
        assertFalse(find(folder("out")).problems().get(0).text().contains("hunter2"));
        Files.createSymbolicLink(folder("device").resolve("belie.yaml"), Path.of("/dev/zero"));
        refused(folder("device"), "CFG-004");
        Files.createSymbolicLink(folder("nowhere").resolve("belie.yaml"), Path.of("gone"));
        refused(folder("nowhere"), "CFG-004");
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        var pipe = folder("pipe").resolve("belie.yaml");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        refused(folder("pipe"), "CFG-004");
    }

    @Test
    void aFolderOfThatNameIsNoFile() throws IOException {
        folder("a/belie.yaml");
        refused(folder("a"), "CFG-004");
    }

    @Test
    void aHugeFileIsNotReadToItsEnd() throws IOException {
        try (var file = Files.newByteChannel(
                folder("huge").resolve("belie.yaml"),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            file.position(1L << 36).write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }
        refused(folder("huge"), "DOC-002");
        Files.writeString(
                folder("just").resolve("belie.yaml"), TEXT + "#".repeat(64 * 1024 - TEXT.length() - 1) + "\n");
        assertTrue(find(folder("just")).ok());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(folder("bytes").resolve("belie.yaml"), new byte[] {(byte) 0xc3, 0x28});
        refused(folder("bytes"), "DOC-003");
    }

    @Test
    void aMarkOfByteOrderIsNoPartOfTheText() throws IOException {
        Files.write(folder("mark").resolve("belie.yaml"), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertEquals("json", find(folder("mark")).value().format().value());
    }

    /** Nine tenfold aliases in each other would be a thousand million words. */
    @Test
    void aliasesOfAliasesEndSoon() throws IOException {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 10; i++) {
            text.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(10))
                    .append("]\n");
        }
        Files.writeString(
                folder("laughs").resolve("belie.yaml"),
                text.append("rules: *a9\n").toString());
        refused(folder("laughs"), "DOC-002");
    }
}
