package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.belie.problem.Problems;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of compiled rules is found again whole, or not at all. */
class ClassCacheTest {
    @TempDir
    private Path home;

    private Path folder;
    private ClassCache cache;

    @BeforeEach
    void empty() {
        folder = home.resolve("caches/belie");
        cache = new ClassCache(folder);
    }

    private static RuleFile file(String type) {
        var text =
                "package rules.mine;\nimport org.belie.model.*;\nrule \"Mine\"\n    @id( \"MIN-001\" ) @says( \"So.\" )\nwhen\n    pair : "
                        + type + "()\nthen\n    insertLogical( new Discount( drools.getRule(), pair ) );\nend\n";
        return RuleFileReader.read("mine/mine.drl", "mine.drl", text, new Problems());
    }

    private static CompiledRules made(String name, int bytes) {
        var classes = new TreeMap<String, byte[]>();
        classes.put(name, new byte[bytes]);
        return new CompiledRules(name, classes);
    }

    private Path entry() throws IOException {
        return all().get(0);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatIsKeptIsFoundAgain() {
        assertNull(cache.find(file("Comparison")));
        cache.keep(file("Comparison"), made("rules.mine.A", 100));
        var found = cache.find(file("Comparison"));
        assertEquals("rules.mine.A", found.model());
        assertArrayEquals(new byte[100], found.classes().get("rules.mine.A"));
        assertNull(cache.find(file("Statement")), "another text has other classes");
    }

    @Test
    void nobodyElseCanReadOrWriteIt() throws IOException {
        cache.keep(file("Comparison"), made("rules.mine.A", 100));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(entry())));
        Files.setPosixFilePermissions(entry(), PosixFilePermissions.fromString("rw--w----"));
        assertNull(cache.find(file("Comparison")), "somebody else could have written it");
        Files.setPosixFilePermissions(entry(), PosixFilePermissions.fromString("rw-------"));
        assertNotNull(cache.find(file("Comparison")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertNull(cache.find(file("Comparison")), "somebody else could have put it there");
    }

    @Test
    void whatIsDamagedIsNotFoundWhereverTheDamageIs() throws IOException {
        cache.keep(file("Comparison"), made("rules.mine.A", 20));
        var good = Files.readAllBytes(entry());
        assertTrue(new String(good, StandardCharsets.ISO_8859_1).startsWith("belie-classes/1\n"), "it says what it is");
        for (var i = 0; i < good.length; i++) {
            var bad = good.clone();
            bad[i] ^= 1;
            Files.write(entry(), bad);
            assertNull(cache.find(file("Comparison")), "a bit of byte " + i + " is another");
            Files.write(entry(), Arrays.copyOf(good, i));
            assertNull(cache.find(file("Comparison")), "cut off after " + i);
        }
        Files.write(entry(), good);
        assertNotNull(cache.find(file("Comparison")));
    }

    @Test
    void anEntryUnderAnothersNameIsNotFound() throws IOException {
        cache.keep(file("Comparison"), made("rules.mine.A", 100));
        var one = entry();
        cache.keep(file("Statement"), made("rules.mine.B", 100));
        var other = all().stream().filter(f -> !f.equals(one)).findFirst().orElseThrow();
        Files.write(other, Files.readAllBytes(one));
        assertNull(cache.find(file("Statement")));
        Files.delete(other);
        Files.createSymbolicLink(other, one);
        assertNull(cache.find(file("Statement")));
    }

    @Test
    void whereNothingCanBeKeptNothingIsAndNothingFails() throws IOException {
        new ClassCache(null).keep(file("Comparison"), made("rules.mine.A", 100));
        assertNull(new ClassCache(null).find(file("Comparison")));
        var taken = new ClassCache(Files.writeString(home.resolve("taken"), "a file"));
        taken.keep(file("Comparison"), made("rules.mine.A", 100));
        assertNull(taken.find(file("Comparison")));
    }

    @Test
    void aFolderInThePlaceOfAnEntryIsLeftAlone() throws IOException {
        cache.keep(file("Comparison"), made("rules.mine.A", 100));
        var entry = entry();
        Files.delete(entry);
        Files.createDirectory(entry);
        cache.keep(file("Comparison"), made("rules.mine.A", 100));
        assertNull(cache.find(file("Comparison")));
        assertEquals(List.of(entry), all(), "nothing half-written is left");
    }

    @Test
    void theOldestGoWhenThereIsTooMuch() throws IOException {
        var large = 5 << 20;
        for (var i = 0; i < 14; i++) {
            cache.keep(file("Kind" + i), made("rules.mine.A", large));
            assertTrue(newest().toFile().setLastModified(1_000_000L * (i + 1)));
        }
        cache.keep(file("Last"), made("rules.mine.A", 100));
        assertNull(cache.find(file("Kind0")));
        assertNotNull(cache.find(file("Kind13")));
        assertNotNull(cache.find(file("Last")));
        assertTrue(all().stream().mapToLong(f -> f.toFile().length()).sum() <= 64L << 20);
    }

    /** The one that was written last. */
    private Path newest() throws IOException {
        return all().stream()
                .max(Comparator.comparingLong(f -> f.toFile().lastModified()))
                .orElseThrow();
    }

    @Test
    void manyAtOnceSeeWholeEntriesOnly() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < 100; i++) {
                all.add(pool.submit(() -> {
                    cache.keep(file("Comparison"), made("rules.mine.A", 50_000));
                    assertNotNull(cache.find(file("Comparison")));
                }));
            }
            for (var one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, all().size(), "nothing half-written is left");
    }

    @Test
    void theUserSaysWhereItIs() {
        assertEquals(Path.of("/c"), ClassCache.place("/c", "/x", "/h"));
        assertNull(ClassCache.place("off", "/x", "/h"));
        assertEquals(Path.of("/x/belie"), ClassCache.place(null, "/x", "/h"));
        assertEquals(Path.of("/h/.cache/belie"), ClassCache.place("", null, "/h"));
        assertEquals(Path.of("/h/.cache/belie"), ClassCache.place(null, "relative", "/h"));
        assertNull(ClassCache.place(null, null, null));
    }

    @Test
    void aMillTakesWhatWasKeptAndMakesAnewWhatTheGateRefuses() {
        var file = file("Comparison");
        var problems = new Problems();
        var mill = new RuleMill(cache);
        var first = mill.classes(file, problems);
        assertEquals(List.of(), problems.sorted());
        assertArrayEquals(
                first.classes().get(first.model()),
                mill.classes(file, problems).classes().get(first.model()));
        cache.keep(file, made("java.lang.Evil", 3));
        assertEquals(first.model(), mill.classes(file, problems).model(), "what was forged is made anew");
        assertEquals(first.model(), cache.find(file).model());
    }
}
