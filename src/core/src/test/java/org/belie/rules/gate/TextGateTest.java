package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import org.belie.problem.Problems;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked at before a parser is: length, depth, and signs that hide others. */
class TextGateTest {
    private static String told(String text) {
        var problems = new Problems();
        assertEquals(TextGate.passes("x.drl", text, problems), problems.sorted().isEmpty());
        return problems.sorted().stream()
                .map(p -> p.code() + " " + p.line() + ":" + p.column())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "'rule \"Čaj a kafe\"\t// 茶', ''",
        "'ab\u202Ec', BEL-203 1:3",
        "'ab\u2066c', BEL-203 1:3",
        "'ab\u0007c', BEL-203 1:3",
        "'ab\u2028c', BEL-203 1:3",
        "'ab\u200Bc', BEL-203 1:3",
        "'ab\uDB40\uDC41c', BEL-203 1:3",
    })
    void signsThatHideOthersAreRefused(String text, String at) {
        assertEquals(at, told(text));
    }

    @Test
    void linesEndInOneWay() {
        assertEquals("", told("one\r\ntwo\n\r\n"));
        assertEquals("BEL-203 2:7", told("one\r\n// two\reval( true )\n"));
    }

    @Test
    void aFileIsOnlySoLong() {
        assertEquals("", told(" ".repeat(65536)));
        assertEquals("BEL-202 1:1", told(" ".repeat(65537)));
    }

    @Test
    void aFileHasOnlySoManyWords() {
        assertEquals("", told("a, ".repeat(500)));
        assertEquals("BEL-202 1:1501", told("a, ".repeat(500) + "a"));
        assertEquals("", told("// " + "a, ".repeat(2000)));
    }

    @Test
    void aConditionIsOnlySoLong() {
        assertEquals("", told(("A( " + "a == ".repeat(64) + "b ) ").repeat(2)));
        assertEquals("", told("A( " + "a == ".repeat(64) + "b, " + "a == ".repeat(64) + "b )"));
        assertEquals("BEL-202 1:262", told("A( " + "a + ".repeat(65) + "b )"));
        assertEquals("BEL-202 1:256", told("a()" + ".a".repeat(2) + ".a()".repeat(63)));
    }

    @Test
    void aWordIsOnlySoLong() {
        assertEquals("", told("x".repeat(100) + " \"" + "x".repeat(101) + '"'));
        assertEquals("BEL-202 1:3", told("x " + "y".repeat(101)));
    }

    @Test
    void bracketsLieOnlySoDeep() {
        assertEquals("", told("(".repeat(16) + ")".repeat(16)));
        assertEquals("BEL-202 1:17", told("(".repeat(17) + ")".repeat(17)));
        assertEquals("", told("/* " + "(".repeat(99) + " */ \"" + "(".repeat(99) + '"'));
        assertEquals("BEL-202 1:17", told("!".repeat(40) + "x"));
    }

    /** What passes does not keep the parser busy: it was seen to take twice as long for each bracket. */
    @ParameterizedTest
    @CsvSource({"(,)", "!(,)", "not(,)", "exists( not(,) )"})
    void whatPassesIsParsedInTime(String open, String close) {
        var depth = 14 / (int) open.chars().filter(c -> c == '(').count();
        for (var inner : new String[] {"after", "A()"}) {
            var nested = open.repeat(depth) + inner + close.repeat(depth);
            var text = "package rules.x;\nrule \"x\" when pair : Comparison( " + nested + " )\n" + nested + " then end";
            assertTrue(TextGate.passes("x.drl", text, new Problems()));
            Assertions.assertTimeout(
                    Duration.ofMinutes(1), () -> RuleFileReader.read("x.drl", "x.drl", text, new Problems()));
        }
    }
}
