package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belie.SmallBundles;
import org.belie.fuzz.Fuzzed;
import org.belie.fuzz.Mutator;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read as a bundle is read or refused with its place, and soon; the quick reader and the YAML parser agree. */
class BundleFuzzTest {
    private static final int SHORT_RUN = 2500;
    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "\"",
            "'",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\n  ",
            "&a ",
            "*a",
            "<<: ",
            "!!x ",
            "# ",
            "|\n",
            ">-\n",
            "? ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "null",
            "~",
            "1e9",
            "-0",
            "2022-02-30",
            "2022",
            "open",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ud83d\ude00",
            "\\u0041",
            "\\ud800",
            "@",
            "`",
            "statements",
            "intent",
            "within: ",
            "cites: ",
            "after: ",
            "due: ",
            "quantity: {value: ",
            "999999999999999999999");

    private final BundleReader reader = new BundleReader(Shipped.vocabulary());

    static Stream<Arguments> seeds() {
        return inputs().stream().map(i -> Arguments.of((Object) i));
    }

    private static List<byte[]> inputs() {
        var all = new ArrayList<>(Fuzzed.files(".yaml", "src/core/src/test/resources/bundles", "facts"));
        SmallBundles.lines(3).map(l -> l.getBytes(StandardCharsets.UTF_8)).forEach(all::add);
        return all;
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void isReadOrRefused(byte[] input) {
        Fuzzed.soon(() -> look(input));
    }

    private void look(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        holds(reader.read("x", text), text);
        readersAgree(text);
        lines(input, text);
    }

    private static void holds(Reading<Matter> reading, String text) {
        assertEquals(reading.errors().isEmpty(), reading.ok(), "nothing is half-read");
        Fuzzed.placed(reading.problems(), text);
    }

    private static void readersAgree(String text) {
        var source = SourceText.of("x", text);
        var quick = JsonTree.read(source, 1, text);
        if (quick != null) {
            var problems = new Problems();
            assertEquals(Trees.read(source, text, problems), quick);
            assertEquals(List.of(), problems.sorted());
        }
    }

    /** As a stream with a bundle a line, where it begins like one: no line is lost. Anything else is one bundle. */
    private static void lines(byte[] input, String text) {
        var unread = new BundleFiles(Shipped.vocabulary())
                .unread("x", new ByteArrayInputStream(input))
                .toList();
        var filled = Stream.of(text.split("\n", -1)).filter(l -> !l.isBlank()).count();
        var one =
                unread.size() == 1 && !text.replace("\uFEFF", "").stripLeading().startsWith("{");
        assertTrue(one || unread.size() >= filled - 1, unread.size() + " of " + filled);
        unread.stream()
                .limit(3)
                .map(Unread::read)
                .forEach(r -> assertEquals(r.errors().isEmpty(), r.ok()));
    }

    @Test
    void brokenOnesAreReadOrRefused() {
        new Mutator(inputs(), WORDS, 11).inputs(SHORT_RUN).forEach(this::isReadOrRefused);
    }
}
