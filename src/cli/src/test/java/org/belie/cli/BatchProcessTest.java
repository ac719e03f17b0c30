package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.belie.SmallBundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long runs of the built program: what a batch leaves behind when it is killed, and how much memory it takes. */
class BatchProcessTest {
    private static final Path JAR = Path.of("target", "belie.jar").toAbsolutePath();
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    private ProcessBuilder belie(String option, String... words) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                option,
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedArchiveFile=" + JAR.resolveSibling("belie.jsa"),
                "-Xlog:disable",
                "-jar",
                JAR.toString(),
                "check",
                "--format",
                "ndjson"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
    }

    private static int ended(Process process) throws InterruptedException {
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it ends");
        return process.exitValue();
    }

    private Path bundles(int count) throws IOException {
        var file = folder.resolve("bundles.ndjson");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (var line : (Iterable<String>) SmallBundles.lines(count)::iterator) {
                out.write(line + "\n");
            }
        }
        return file;
    }

    @Test
    void aKilledRunGoesOnWithoutALostOrDoubledOrTornLine() throws Exception {
        bundles(600);
        var whole = folder.resolve("whole.ndjson");
        assertEquals(
                0,
                ended(belie("-Xshare:auto", "--out", whole.toString(), "bundles.ndjson")
                        .start()));
        var out = folder.resolve("out.ndjson");
        var random = new Random(5);
        var broken = 0;
        for (var turn = 0; turn < KILLS; turn++) {
            broken += killed(out, 20_000 + random.nextInt(400_000)) ? 1 : 0;
        }
        assertTrue(broken > 1, "some were killed while they wrote: " + broken);
        assertEquals(0, ended(resumed(out).start()), Files.readString(folder.resolve("err")));
        assertEquals(Files.readString(whole), Files.readString(out));
    }

    private ProcessBuilder resumed(Path out) {
        return belie("-Xshare:auto", "--out", out.toString(), "--resume", "journal", "--jobs", "2", "bundles.ndjson");
    }

    /** Starts a run and kills it when it has written so much more; false when it came to its end before. */
    private boolean killed(Path out, long more) throws Exception {
        var process = resumed(out).start();
        var begun = size(out);
        while (process.isAlive() && size(out) < begun + more) {
            begun = Math.min(begun, size(out));
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        var broken = process.isAlive();
        process.destroyForcibly().waitFor();
        return broken;
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    void memoryStaysFlatHoweverManyBundlesThereAre() throws Exception {
        var process = belie("-Xmx64m", "--jobs", "2", "-")
                .redirectInput(bundles(3000).toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertEquals(0, ended(process), Files.readString(folder.resolve("err")));
        try (var lines = Files.lines(folder.resolve("out"))) {
            assertEquals(3000, lines.count());
        }
    }

    @Test
    void aDamagedArchiveOfClassesIsPassedOver() throws Exception {
        var bundle = bundles(1);
        var archive = Files.write(folder.resolve("damaged.jsa"), new byte[5000]);
        var launched = belie("-XX:SharedArchiveFile=" + archive, bundle.toString());
        launched.command().removeIf(word -> word.equals("-XX:SharedArchiveFile=" + JAR.resolveSibling("belie.jsa")));
        var out = folder.resolve("out");
        assertEquals(0, ended(launched.redirectOutput(out.toFile()).start()));
        assertTrue(Files.readString(out).startsWith("{\"bundle\":\"small-0\""), Files.readString(out));
        assertEquals("", Files.readString(folder.resolve("err")));
    }
}
