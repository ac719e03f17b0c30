package org.belie.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.Shop;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Matter;
import org.belie.cli.Main;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strangers' bundles are refused with a place, or judged as any other; the next bundle is judged as if alone. */
class HostileBundlesTest {
    /** Seen: under a second each; the machines of builds are slow and shared. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int MUCH = 3_000_000;

    @TempDir
    private Path folder;

    static List<HostileBundle> all() {
        return HostileBundle.all();
    }

    private record Ended(int status, String out, String err) {}

    private static Ended check(String format, List<Path> bundles) {
        var out = new StringWriter();
        var err = new StringWriter();
        var args = new ArrayList<>(List.of("check", "--format", format));
        bundles.forEach(b -> args.add(b.toString()));
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        return new Ended(status, out.toString(), err.toString());
    }

    @Test
    void thereAreManyAndEachHasItsName() {
        var names = all().stream().map(HostileBundle::name).collect(Collectors.toSet());
        assertEquals(all().size(), names.size());
        assertTrue(names.size() >= 20, names.size() + " bundles");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isRefusedWithItsPlaceOrJudgedSoon(HostileBundle hostile) throws Exception {
        var file = hostile.write(folder);
        var reading = assertTimeoutPreemptively(LONGEST, () -> read(file));
        var codes = reading.problems().stream().map(Problem::code).toList();
        assertTrue(hostile.code().isEmpty() || codes.contains(hostile.code()), codes::toString);
        assertEquals(hostile.judged(), reading.ok(), codes::toString);
        var told = reading.problems().stream().mapToInt(p -> p.text().length()).sum();
        assertTrue(told < MUCH, "a stranger does not fill the log");
        if (reading.ok()) {
            assertTimeoutPreemptively(
                    LONGEST, () -> Shop.JUDGE.judge(reading.value().bundle()));
        }
    }

    private static Reading<Matter> read(Path file) {
        return new BundleFiles(Shop.VOCABULARY).read(file).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theNextBundleIsJudgedAsIfAlone(String format) throws Exception {
        var all = new ArrayList<Path>();
        for (var hostile : all()) {
            all.add(hostile.write(folder));
        }
        var text = HostileBundle.HEAD.replace("id: x", "id: good") + HostileBundle.STATEMENTS;
        var good = Files.write(folder.resolve("good.yaml"), text.getBytes(StandardCharsets.UTF_8));
        var alone = check("ndjson", List.of(good)).out();
        all.add(good);
        var ended = check(format, all);
        assertEquals(2, ended.status(), "some cannot be used, and none is a fault");
        assertTrue(format.equals("text") || ended.out().endsWith(alone), "the last is judged as if alone");
        assertTrue(ended.out().contains("good"));
        assertTrue(ended.err().length() + ended.out().length() < 4 * MUCH, "nobody fills the log");
        assertFalse(ended.out().contains("root:x:0") || ended.err().contains("root:x:0"), "nothing outside was read");
        steersNoTerminal(ended.out() + ended.err());
    }

    static List<String> formats() {
        return List.of("ndjson", "text");
    }

    private static void steersNoTerminal(String printed) {
        var steering = printed.codePoints()
                .filter(c -> c != '\n')
                .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), steering);
    }
}
