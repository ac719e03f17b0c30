package org.belie.rules.lint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever slips into a rule, lint says something of it in its own words and never fails. */
class SlipsEverywhereTest {
    private static final int SEED = 20220216;
    private static final int SLIPS = 12;
    private static final List<String> SIGNS =
            List.of("", "(", ")", "\"", ",", "=", "==", "!", ":", ";", "{", "and ", "then ", "x", ".", "/*", "@", "&&");

    static Stream<String> rules() {
        return Shop.FOLDER.rules().values().stream().filter(text -> new Random(text.hashCode()).nextInt(8) == 0);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areTold(String rule) {
        var random = new Random(SEED + rule.hashCode());
        var text = rule.replaceFirst("package rules\\.\\w+", "package rules.mine");
        for (var i = 0; i < SLIPS; i++) {
            var at = random.nextInt(text.length());
            var dropped = random.nextInt(3);
            var sign = SIGNS.get(random.nextInt(SIGNS.size()));
            var slip = text.substring(0, at) + sign + text.substring(Math.min(text.length(), at + dropped));
            Bench.look("slip", slip).forEach(p -> check(p, slip));
        }
    }

    private static void check(Problem problem, String text) {
        var said = problem.text();
        for (var word : List.of("Exception", "mismatched", "viable", "org.drools", "ERR ", "null Package")) {
            assertFalse(problem.what().contains(word), said);
        }
        var lines = text.split("\r\n|\n|\r", -1);
        assertTrue(problem.line() >= 1 && problem.line() <= lines.length, said);
        assertTrue(problem.column() >= 1 && problem.column() <= lines[problem.line() - 1].length() + 1, said);
    }
}
