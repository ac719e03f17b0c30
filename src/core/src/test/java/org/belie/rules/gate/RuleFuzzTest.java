package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.belie.fuzz.Fuzzed;
import org.belie.fuzz.Mutator;
import org.belie.problem.Problems;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleLint;
import org.belie.rules.lint.Lexicon;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is read as a rule file is refused with its place or understood, and soon; what is let in is written down for the
 * compiler so that the engine's parser reads of it just what belie understood.
 */
class RuleFuzzTest {
    private static final int SHORT_RUN = 1000;
    private static final String PATH = "mine/mine.drl";
    private static final List<String> WORDS = List.of(
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ";",
            ",",
            ":",
            ".",
            "!",
            "-",
            "==",
            "||",
            "&&",
            "+",
            "not",
            "exists",
            "and",
            "or",
            "eval(",
            "from",
            "accumulate(",
            "rule",
            "when",
            "then",
            "end",
            "function",
            "global",
            "declare",
            "import",
            "query",
            "salience 1",
            "@",
            "@id",
            "//",
            "/*",
            "*/",
            "\\",
            "\\u0022",
            "\u202e",
            "\u0000",
            "#",
            "this",
            "null",
            "new ",
            "memberOf",
            "contains",
            "not memberOf",
            "matches",
            "forall(",
            "over window:time(1)",
            "1e400",
            "99999999999999999999",
            "0x1",
            "1.5B",
            "$",
            "{{",
            "?/",
            "!.",
            "#Statement",
            "dialect \"mvel\"");

    static Stream<Arguments> seeds() {
        return inputs().stream().map(i -> Arguments.of((Object) i));
    }

    private static List<byte[]> inputs() {
        return Fuzzed.files(".drl", "rules", "src/core/src/test/resources", "src/cli/src/test/resources/attacks");
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void isUnderstoodOrRefused(byte[] input) {
        Fuzzed.soon(() -> look(new String(input, StandardCharsets.UTF_8)));
    }

    private static void look(String text) {
        var folder = new RuleFolder("rules", new TreeMap<>(Map.of(PATH, text)));
        var lint = RuleLint.of(folder, Set.of(PATH), () -> Lexicon.OPEN);
        Fuzzed.placed(
                lint.problems().stream().filter(p -> p.file().endsWith(PATH)).toList(), text);
        var texts = RuleBook.texts(folder);
        assertEquals(texts.errors().isEmpty(), texts.ok(), "nothing is half-read");
        var problems = new Problems();
        var file = TextGate.passes("x", text, problems) ? RuleFileReader.read(PATH, "x", text, problems) : null;
        assertEquals(file == null, problems.failed(), "what is not read is told of");
        if (file != null && TreeGate.look(file).isEmpty()) {
            readAgain(file);
        }
    }

    private static void readAgain(RuleFile file) {
        var written = Transcript.of(file, file.rules());
        var problems = new Problems();
        var again = RuleFileReader.read(PATH, "x", written, problems);
        assertEquals(List.of(), problems.sorted(), written);
        assertEquals(written, Transcript.of(again, again.rules()));
        assertEquals(List.of(), TreeGate.look(again), written);
        assertTrue(RuleFileReader.read(PATH, "x", TreeGate.transcript(file), problems) != null, problems::toString);
    }

    @Test
    void brokenOnesAreUnderstoodOrRefused() {
        new Mutator(inputs(), WORDS, 12).inputs(SHORT_RUN).forEach(this::isUnderstoodOrRefused);
    }
}
