package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belie.SmallBundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read, for whatever reason, is told of; the bundles before and after it are judged as ever. */
class UnreadableBundlesTest {
    /** Whoever reads it from its beginning gets an error, whoever they are. */
    private static final Path BROKEN = Path.of("/proc/self/mem");

    @TempDir
    private Path folder;

    private Path before;
    private Path after;
    private String judged;

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void good() throws IOException {
        var lines = SmallBundles.lines(2).toList();
        before = Files.writeString(folder.resolve("before.json"), lines.get(0));
        after = Files.writeString(folder.resolve("after.json"), lines.get(1));
        judged = check(before, after).out();
        assertEquals(2, judged.lines().count());
    }

    private static Ended check(Path... bundles) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = Stream.concat(
                Stream.of("check", "--format", "ndjson", "--jobs", "1"),
                Arrays.stream(bundles).map(Path::toString));
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Ended(status, out.toString(), err.toString());
    }

    private void told(String what, Path bad) {
        told(what, bad, check(before, bad, after));
    }

    private void told(String what, Path bad, Ended ended) {
        assertEquals(2, ended.status(), ended.err());
        assertEquals(judged, ended.out().replace("pipe.json", "before.json"), "the others are judged as ever");
        assertTrue(ended.err().contains(what) && ended.err().contains(bad.toString()), ended.err());
    }

    private Path link(String name, Path to) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), to);
    }

    @Test
    void aFolderWithoutABundle() throws IOException {
        told("there is no such file", Files.createDirectory(folder.resolve("b.yaml")));
    }

    @Test
    void aFolderWhereALineIsABundle() throws IOException {
        told("there is no such file", Files.createDirectory(folder.resolve("b.ndjson")));
    }

    @Test
    void aLinkToNothing() throws IOException {
        told("there is no such file", link("b.yaml", Path.of("nothing")));
        told("there is no such file", link("b.ndjson", Path.of("nothing")));
    }

    @Test
    void aLinkToItself() throws IOException {
        told("this file cannot be read", link("b.yaml", Path.of("b.yaml")));
    }

    @Test
    void aFileThatFailsWhileItIsRead() throws IOException {
        assumeTrue(Files.exists(BROKEN), "there is no file that fails");
        told("this file cannot be read", link("b.yaml", BROKEN));
        told("from here on this cannot be read", link("b.ndjson", BROKEN));
    }

    /** The run waits at a pipe while the next file goes away. */
    @Test
    void aFileThatVanishesBeforeItsTurn() throws Exception {
        var pipe = folder.resolve("pipe.json");
        var made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor() == 0, "there are no pipes");
        var gone = Files.copy(after, folder.resolve("gone.json"));
        var worker = Executors.newSingleThreadExecutor();
        try {
            var run = worker.submit((Callable<Ended>) () -> check(pipe, gone, after));
            try (var out = Files.newBufferedWriter(pipe)) {
                Files.delete(gone);
                out.write(Files.readString(before));
            }
            told("there is no such file", gone, run.get(1, TimeUnit.MINUTES));
        } finally {
            worker.shutdownNow();
        }
    }

    @Test
    void allOfThemBadAtOnce() throws IOException {
        var all = new ArrayList<>(List.of(link("a.yaml", Path.of("nothing")), link("b.yaml", Path.of("b.yaml"))));
        all.add(folder.resolve("never.yaml"));
        var ended = check(all.toArray(Path[]::new));
        assertEquals(2, ended.status());
        assertEquals("", ended.out());
        all.forEach(bad -> assertTrue(ended.err().contains(bad.toString()), ended.err()));
    }
}
