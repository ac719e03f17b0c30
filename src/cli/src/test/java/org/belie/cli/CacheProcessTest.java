package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls the compiled rules that are kept, the verdicts are the same, and what is kept is whole or not there. */
class CacheProcessTest {
    private static final Path FACTS = Path.of("facts", "nato-2022-02-16").toAbsolutePath();
    private static final List<String> OWN = List.of("terms/level-rises.drl", "verdict/about-so.drl");
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    private Path cache;
    private Path rules;

    @BeforeEach
    void rules() throws IOException {
        cache = folder.resolve("cache");
        rules = folder.resolve("rules");
        try (var files = Files.walk(Path.of("rules"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        for (var rule : OWN) {
            Files.writeString(rules.resolve(rule), Files.readString(rules.resolve(rule)) + "// mine\n");
        }
    }

    /** A folder that cannot be written cannot be deleted either. */
    @AfterEach
    void open() throws IOException {
        if (Files.isDirectory(cache)) {
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Built belie() {
        return new Built(folder, cache.toString());
    }

    private String[] check() {
        return new String[] {"check", "--rules", rules.toString(), FACTS.toString()};
    }

    private static void judged(Built.Ended ended) throws IOException {
        assertEquals(0, ended.status(), ended.err());
        assertEquals(Files.readString(FACTS.resolve("expected.txt")), ended.out());
        assertEquals("", ended.err());
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws Exception {
        judged(belie().run(check()));
        var kept = kept();
        assertEquals(OWN.size(), kept.size());
        var good = new ArrayList<byte[]>();
        for (var entry : kept) {
            good.add(Files.readAllBytes(entry));
        }
        var flipped = good.get(0).clone();
        flipped[flipped.length / 2] ^= 4;
        Files.write(kept.get(0), flipped);
        Files.write(kept.get(1), Arrays.copyOf(good.get(1), good.get(1).length / 2));
        Files.writeString(cache.resolve("foreign.rules"), "not made by belie");
        judged(belie().run(check()));
        assertArrayEquals(good.get(0), Files.readAllBytes(kept.get(0)));
        assertArrayEquals(good.get(1), Files.readAllBytes(kept.get(1)));
    }

    @Test
    void whereNothingCanBeKeptNothingIs() throws Exception {
        Files.createDirectory(
                cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        // Whoever may do anything can write there too, but not where the system tells of itself.
        var shut = Files.isWritable(cache) ? "/proc/belie" : cache.toString();
        judged(new Built(folder, shut).run(check()));
        assertEquals(List.of(), kept());
    }

    @Test
    void aFullDiskLeavesNothingHalfKept() throws Exception {
        judged(belie().runInLittleSpace(2, check()));
        assertEquals(List.of(), kept());
    }

    @Test
    void twoAtOnceFillItOnce() throws Exception {
        var running = new ArrayList<Process>();
        for (var i = 0; i < 2; i++) {
            running.add(belie().start(Built.command(check())));
        }
        for (var process : running) {
            judged(belie().ended(process));
        }
        assertEquals(OWN.size(), kept().size(), kept().toString());
    }

    @Test
    void whoeverIsKilledWhileFillingItDamagesNothing() throws Exception {
        var random = new Random(3);
        for (var kill = 0; kill < KILLS; kill++) {
            killed(kill % OWN.size(), random.nextInt(30));
        }
        judged(belie().run(check()));
        assertEquals(
                OWN.size(),
                kept().stream().filter(k -> k.toString().endsWith(".rules")).count());
    }

    /** Kills a run when it has begun to keep so much, and a moment later. */
    private void killed(int entries, int millis) throws Exception {
        var process = belie().start(Built.command(check()));
        while (process.isAlive() && (!Files.isDirectory(cache) || kept().size() < entries)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }
}
