package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belie.model.Kin;
import org.belie.model.Parameter;
import org.belie.model.Series;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.gate.TreeGate;
import org.belie.rules.gate.Weaver;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine was seen to misread it still does, and the gate lets none of it in: a new version must be read anew. */
class MisreadTest {
    private static RuleFile file(String when) {
        var text =
                "package rules.mine;\nimport org.belie.model.*;\nrule \"mine\" @id( \"MIN-001\" ) @says( \"So.\" )\nwhen\n"
                        + when + "\nthen\n    insertLogical( new Link( \"a\", \"b\", Bond.OPPOSES, false ) );\nend\n";
        return RuleFileReader.read("mine/mine.drl", "mine.drl", text, new Problems());
    }

    private static List<String> refused(RuleFile file) {
        return TreeGate.look(file).stream().map(Problem::code).toList();
    }

    /** How often a rule fires on one of each, past the gate. */
    private static int fired(RuleFile file) {
        var made = RuleCompiler.compile(file, TreeGate.transcript(file), new Problems());
        var woven = new CompiledRules(made.model(), Weaver.woven(made.classes()));
        var session = RuleCompiler.base(List.of(RuleCompiler.loaded(woven))).newKieSession();
        try {
            List.of(new Series("a"), new Kin("a", "b", false), new Parameter("x", 2, ""))
                    .forEach(session::insert);
            return session.fireAllRules(100);
        } finally {
            session.dispose();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one : Series() accumulate( kin : Kin(); all : collectList( kin ); one.key == \"other\" )",
                "one : Series() accumulate( kin : Kin(); all : collectList( kin ); one.key.isEmpty() )",
                "one : Series() accumulate( kin : Kin(); all : collectList( kin ); all contains one )",
            })
    void aConstraintThatComparesNoResultIsDropped(String when) {
        assertEquals(List.of("BEL-222"), refused(file(when)));
        assertEquals(1, fired(file(when)), "nothing meets it, and it fires");
    }

    @Test
    void aComparisonThatIsComparedIsTakenApart() {
        var odd = file("one : Parameter( ( value > 1 ) == ( name == \"x\" ) )");
        assertEquals(List.of("BEL-222"), refused(odd));
        assertEquals(0, fired(odd), "both sides are true, and it does not fire");
        var plain = file("one : Parameter( value > 1 && name == \"x\" || !( value > 1 ) && !( name == \"x\" ) )");
        assertEquals(List.of(), refused(plain));
        assertEquals(1, fired(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one : Series() accumulate( ( kin : Kin() or kin : Kin( crowded ) ); n : count( kin ) )",
                "one : Series() accumulate( not Kin( crowded ); n : count( one ) )",
                "one : Series() accumulate( exists Kin(); n : count( one ) )",
                "one : Series() accumulate( ( kin : Kin() and not( Link() or Parameter() ) ); n : count( kin ) )",
                "one : Series() ( Kin() or Parameter() ) accumulate( kin : Kin(); n : count( kin ), all : collectList( kin );"
                        + " n > 0 )",
            })
    void whatItFailsOnIsRefused(String when) {
        assertEquals(List.of("BEL-222"), refused(file(when)));
        assertThrows(RuntimeException.class, () -> fired(file(when)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one : Series() accumulate( kin : Kin(); all : collectList( kin ), n : count( kin ); n > 0 )",
                "one : Series() accumulate( kin : Kin(); n : count( kin ); n == 2 || one.key == \"a\" )",
                "one : Series() accumulate( ( kin : Kin() and not Link() ); n : count( kin ); !( n > 1 ) )",
                "one : Series() ( Kin() or Link() ) accumulate( kin : Kin(); n : count( kin ); n > 0 )",
            })
    void whatItReadsWellPasses(String when) {
        assertEquals(List.of(), refused(file(when)));
        assertTrue(fired(file(when)) > 0);
    }

    @Test
    void lettersOfAnyAlphabetReachTheCompilerAsEscapes() {
        var transcript = TreeGate.transcript(file("one : Series( key == \"Überfahrt — Паром\" )"));
        assertTrue(transcript.contains("\\u00dcberfahrt \\u2014 \\u041f"), transcript);
        assertFalse(transcript.chars().anyMatch(c -> c > 127), transcript);
    }
}
