package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.belie.SmallBundles;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader and the YAML parser make the same tree, with the same places, of all that the quick one reads. */
class JsonTreeTest {
    private static final String SIGNS = "{}[]\",:\\ \n\n\t#&*!|>'%@`-?.0123abenutrflEO/é\u00a0\u2028\ufeff\ud83d\ude00";

    private static Node quick(String text) {
        return JsonTree.read(SourceText.of("x", text), 1, text);
    }

    /** The YAML parser's tree; null when it has anything to say against the text. */
    private static Node yaml(String text) {
        var problems = new Problems();
        var tree = Trees.read(SourceText.of("x", text), text, problems);
        return problems.sorted().isEmpty() ? tree : null;
    }

    @Test
    void bothReadOrdinaryBundles() {
        SmallBundles.lines(200).forEach(line -> {
            assertNotNull(quick(line), line);
            assertEquals(yaml(line), quick(line), line);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":1}",
                "{\"a\":[],\"b\":{}}",
                "{ \"a\" : [ 1 , -2.5e+3 , true , false , null ] }",
                "{\"a\": \"b\\\"c\\\\d\\/e\\n\\t\\u00e9\"}",
                "{\"a\": \"# - : {\"}",
                "{\"é\": \"Žofie\", \"b\": 1}",
                "{\"a\": \"\", \"\": \"b\"}",
                "{\"<<\": {\"a\": 1}}",
                "{\"a\": [[[[[\"b\"]]]]]}",
                "{\"a\": 1}\n",
                "{\n  \"a\": [\n    1,\n    {\"b\":\n true}\n  ]\n}\n\n",
                "{\"a\": 1\n,\n\"b\"  : \"c\"\n}"
            })
    void bothReadPlainJson(String text) {
        assertNotNull(quick(text));
        assertEquals(yaml(text), quick(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "a: 1",
                "{\"a\": 1",
                "{\"a\": 1}}",
                "{\"a\": 1,}",
                "{\"a\": [1,]}",
                "{\"a\" 1}",
                "{\"a\": }",
                "{a: 1}",
                "{'a': 1}",
                "{\"a\": &b 1, \"c\": *b}",
                "{\"a\": !!str b}",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\":\t1}",
                "{\"a\": \"\\x41\"}",
                "{\"a\": \"\\ud83d\\ude00\"}",
                "{\"a\": \"\\u0000\"}",
                "{\"a\": \"\ud83d\ude00\"}",
                "{\"a\": 1} # why",
                "{\"a\": b c}",
                "{\"a\": --1}",
                "{\"a\"\n: 1}",
                "{\"a\": \"b\nc\"}",
                "{\"a\": 1}\r\n",
                "{\"a\": b\nc}",
                "{\"a\": 1}\n{\"b\": 2}"
            })
    void theQuickOneLeavesTheRest(String text) {
        assertNull(quick(text));
    }

    @Test
    void neitherIsDeeperThanTheOther() {
        for (var depth : List.of(30, 31, 32, 33, 100_000)) {
            var text = "{\"a\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
            assertEquals(yaml(text), quick(text));
            assertEquals(depth < TreeBuilder.DEEPEST, quick(text) != null);
        }
    }

    @Test
    void longKeysAreLeftToo() {
        var text = "{\"" + "k".repeat(1100) + "\": 1}";
        assertNull(quick(text));
        assertNull(yaml(text));
    }

    @Test
    void brokenBundlesAreNeverReadOtherwise() {
        var random = new Random(42);
        var read = 0;
        for (var line : SmallBundles.lines(4)
                .flatMap(l -> Stream.of(l, l.replace(",", ",\n ").replace("{", "{\n")))
                .toList()) {
            for (var turn = 0; turn < 3000; turn++) {
                var broken = broken(line.substring(0, 400) + "\"}]}", random);
                var quick = quick(broken);
                read += quick == null ? 0 : 1;
                if (quick != null) {
                    assertEquals(yaml(broken), quick, broken);
                }
            }
        }
        assertEquals(true, read > 100, "some are still bundles: " + read);
    }

    @Test
    void nonsenseIsNeverReadOtherwise() {
        var random = new Random(7);
        var read = new ArrayList<String>();
        for (var turn = 0; turn < 300_000; turn++) {
            var text = nonsense(random);
            var quick = quick(text);
            if (quick != null) {
                assertEquals(yaml(text), quick, text);
                read.add(text);
            }
        }
        assertEquals(true, read.size() > 1000, "some of it is JSON: " + read.size());
    }

    private static String broken(String text, Random random) {
        var at = random.nextInt(text.length());
        var sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at) + sign + text.substring(at + 1);
        };
    }

    private static String nonsense(Random random) {
        var text = new StringBuilder("{\"a\":");
        for (var length = random.nextInt(6); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.append(random.nextBoolean() ? "}" : "\"}").toString();
    }
}
