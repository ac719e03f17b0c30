package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.attack.Canary;
import org.belie.fuzz.Fuzzed;
import org.belie.fuzz.Mutator;
import org.belie.problem.Problems;
import org.belie.rules.gate.BytecodeGate;
import org.belie.rules.gate.OtherEyes;
import org.belie.rules.gate.TreeGate;
import org.belie.rules.gate.Weaver;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Classes that were tampered with are refused, or ask for nothing that compiled rules do not ask for: read by the gate, and
 * here once more by other eyes. The first byte of an input says which class of the rule the rest of it stands for.
 */
class ClassesFuzzTest {
    private static final int SHORT_RUN = 1000;
    private static final List<String> RULES = List.of("either", "summed");
    private static final List<String> WORDS = List.of(
            "java/lang/Runtime",
            "java/lang/System",
            "java/lang/Class",
            "java/lang/Object",
            "java/lang/ClassLoader",
            "java/lang/Thread",
            "org/belie/attack/Canary",
            "getClass",
            "forName",
            "exec",
            "exit",
            "<clinit>",
            "<init>",
            "()V",
            "()Ljava/lang/Object;",
            "Code",
            "StackMapTable",
            "BootstrapMethods",
            "Signature",
            "\u0000",
            "\u00ff");

    private static final SortedMap<String, byte[]> GOOD = good();
    private static final List<String> NAMES = List.copyOf(GOOD.keySet());

    private static SortedMap<String, byte[]> good() {
        var all = new TreeMap<String, byte[]>();
        for (var rule : RULES) {
            var path = "language/" + rule + ".drl";
            var problems = new Problems();
            var file = RuleFileReader.read(path, path, text(rule), problems);
            all.putAll(RuleCompiler.compile(file, TreeGate.transcript(file), problems)
                    .classes());
        }
        return all;
    }

    private static String text(String rule) {
        try {
            return Files.readString(Golden.resource("gate/language").resolve(rule + ".drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> seeds() {
        return inputs().stream().map(i -> Arguments.of((Object) i));
    }

    private static List<byte[]> inputs() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> {
                    var bytes = GOOD.get(NAMES.get(i));
                    var input = new byte[bytes.length + 1];
                    input[0] = (byte) i;
                    System.arraycopy(bytes, 0, input, 1, bytes.length);
                    return input;
                })
                .toList();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void asksForNothingElseOrIsRefused(byte[] input) {
        if (input.length > 0) {
            Fuzzed.soon(() -> look(tampered(input), name(input)));
        }
    }

    private static String name(byte[] input) {
        return NAMES.get((input[0] & 255) % NAMES.size());
    }

    private static SortedMap<String, byte[]> tampered(byte[] input) {
        var classes = new TreeMap<>(GOOD);
        classes.put(name(input), Arrays.copyOfRange(input, 1, input.length));
        return classes;
    }

    private static void look(SortedMap<String, byte[]> classes, String tampered) {
        if (BytecodeGate.look(classes).isEmpty()) {
            assertEquals(List.of(), List.copyOf(OtherEyes.foreign(classes, tampered)));
            woven(new TreeMap<>(Map.of(tampered, classes.get(tampered))));
        }
        assertEquals(0, Canary.Nest.woken(), "nothing is loaded by a look");
    }

    private static void woven(SortedMap<String, byte[]> classes) {
        try {
            assertEquals(classes.keySet(), Weaver.woven(classes).keySet());
        } catch (IllegalArgumentException e) {
            assertEquals("no class", e.getMessage());
        }
    }

    @Test
    void brokenOnesAskForNothingElseOrAreRefused() {
        var mutator = new Mutator(inputs(), WORDS, 13);
        Stream.concat(mutator.inputs(SHORT_RUN), mutator.flips(SHORT_RUN)).forEach(this::asksForNothingElseOrIsRefused);
    }

    @Test
    void someOfThemPassAndSomeAreRefused() {
        var passed = new Mutator(inputs(), WORDS, 13)
                .flips(300)
                .filter(i -> BytecodeGate.look(tampered(i)).isEmpty())
                .count();
        assertTrue(passed > 10 && passed < 290, passed + " of 300 passed");
    }
}
