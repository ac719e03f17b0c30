package org.belie.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.bundle.ExpectationsReader;
import org.belie.bundle.NamedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Matters that were written without a look at the rules: no verdict on them gets worse, and what is missed is known. */
class BlindRoundsTest {
    private static final Path FOLDER = Golden.resource("blind");
    private static final Map<String, List<Backtest.Result>> RESULTS = new ConcurrentHashMap<>();

    static Stream<String> bars() throws IOException {
        return Files.readAllLines(FOLDER.resolve("bar.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("bars")
    void noRoundFallsBelowItsBar(String bar) {
        var words = bar.split(" ");
        var results = results(words[0]);
        var expected = results.stream().filter(Backtest.Result::passed).count();
        var best = results.stream().filter(r -> r.passed() && r.best()).count();
        var got = words[0] + " " + expected + " " + best;
        assertTrue(expected >= Integer.parseInt(words[1]) && best >= Integer.parseInt(words[2]), got + ", bar " + bar);
    }

    @Test
    void whatIsMissedIsKnown() throws IOException {
        var missed = bars().map(bar -> bar.split(" ")[0])
                .flatMap(round ->
                        results(round).stream().filter(r -> !r.passed()).map(r -> round + " " + told(r)))
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.check(FOLDER.resolve("score.txt"), missed);
    }

    private static String told(Backtest.Result result) {
        return result.bundle() + " " + result.claim() + " " + result.check().date() + ": " + result.got()
                + ", expected " + result.expected() + (result.faults().isEmpty() ? "" : " " + result.faults());
    }

    private static List<Backtest.Result> results(String round) {
        return RESULTS.computeIfAbsent(round, BlindRoundsTest::judged);
    }

    private static List<Backtest.Result> judged(String round) {
        try (var matters = Files.list(FOLDER.resolve(round))) {
            return matters.sorted().flatMap(BlindRoundsTest::matter).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Backtest.Result> matter(Path folder) {
        var matter = Shop.matter(folder);
        var checks = ExpectationsReader.read(text(folder.resolve("expect.yaml")), matter);
        return Backtest.run(Shop.JUDGE, matter, checks.value()).stream();
    }

    private static NamedText text(Path file) {
        try {
            return new NamedText(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
