package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler refuses is told at its place in the rule, and in words that its author knows. */
class RefusalTest {
    private static final String RULE =
            "package rules.mine;\nimport org.belie.model.*;\nrule \"Mine\" @id( \"MIN-001\" )\n"
                    + "    @says( \"so\" )\nwhen\n    %s\nthen\n    %s\nend\n";
    private static final String THEN = "insertLogical( new Discount( drools.getRule(), pair ) );";

    private static List<Problem> compile(String when, String then) {
        var problems = new Problems();
        var text = RULE.formatted(when, then);
        var file = RuleFileReader.read("mine/mine.drl", "mine.drl", text, problems);
        var compiled = RuleCompiler.compile(file, text, problems);
        if (problems.failed()) {
            assertNull(compiled);
        } else {
            assertNotNull(compiled);
        }
        return problems.sorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pair : Comparison( after, claim.knd == 1 ) | 6:31 | claim.knd",
                "pair : Comparison( after, claim.isA( 3 ) ) | 6:31 | claim.isA( 3 )",
                "pair : Comparison( after, claim < seen ) | 6:31 | claim < seen",
                "pair : Comparison( claim == piar.claim ) | 6:24 | claim == piar.claim",
                "pair : Comparison( bond == Bond.OPOSES ) | 6:32 | Bond.OPOSES",
                "pair : Comparison( claim.kind, after ) | 6:24 | claim.kind",
                "pair : Comparison( seen.affirms, !after ) | 6:38 | !after",
                "pair : Comparison( this == pair ) | 6:24 | this == pair",
            })
    void aConditionIsNamedAtItsPlace(String when, String at, String piece) {
        var problem = compile(when, THEN).get(0);
        assertEquals("BEL-002", problem.code());
        assertEquals(at, problem.line() + ":" + problem.column(), problem.text());
        assertEquals("the compiler refuses `" + piece + "`", problem.what().replaceFirst(": .*", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pair : Comparison( after ) | insertLogical( new Against( pair ) ); | 8:5",
                "pair : Comparison( after ) | insertLogical( new Gap( drools.getRule(), pair.claim ) ); | 8:5",
                "pair : Comparison( claim.credibility == \"good\" ) | insertLogical( pair ); | 3:6",
                "pair : Comparison( bond == \"opposes\" ) | insertLogical( pair ); | 3:6",
                "pair : Comparision( after ) | insertLogical( pair ); | 3:6",
            })
    void nothingOfWhatTheCompilerMakesIsTold(String when, String then, String at) {
        var problems = compile(when, then);
        assertEquals(1, problems.size(), problems.toString());
        var text = problems.get(0).text();
        assertEquals(at, problems.get(0).line() + ":" + problems.get(0).column(), text);
        for (var word : List.of("Lambda", "GENERATED", "_this", "src/main", "DSL", "java.", "\tat ", "javaparser")) {
            assertFalse(text.contains(word), text);
        }
    }

    @Test
    void aRuleThatCompilesHasNone() {
        assertEquals(List.of(), compile("pair : Comparison( after, sameGround )", THEN));
    }
}
