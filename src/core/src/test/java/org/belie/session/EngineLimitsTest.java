package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.belie.model.Bond;
import org.belie.model.Kin;
import org.belie.model.Link;
import org.belie.model.Parameter;
import org.belie.model.Series;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** What belie relies on in the engine, and the limits that its rules are written around: a new version must be read anew. */
class EngineLimitsTest {
    private static final String HEAD = "package rules.limits;\nimport org.belie.model.*;\n";

    private static KieBase base(String... rules) {
        var files = new TreeMap<String, String>();
        for (var i = 0; i < rules.length; i++) {
            files.put(
                    "limits/r" + i + ".drl",
                    HEAD + rules[i].replaceFirst("\" ?when", "\" @id( \"LIM-00" + i + "\" ) @says( \"So.\" ) when"));
        }
        var read = RuleBook.read(new RuleFolder("limits", files));
        assertTrue(read.ok(), () -> read.problems().toString());
        return read.value().base();
    }

    private static Trace run(KieBase base, Object... facts) {
        return Session.run(base, List.of(facts), List.of(), 1000);
    }

    @Test
    void aBindingNamedLikeAPropertyIsComparedWithItself() {
        var base = base("rule \"self\" when claimed : Series() not Kin( claimed == claimed )"
                + " then insertLogical( new Parameter( \"none\", 1, \"\" ) ); end");
        assertEquals(1, run(base, new Series("a")).all(Parameter.class).count());
        assertEquals(
                0,
                run(base, new Series("a"), new Kin("b", "c", false))
                        .all(Parameter.class)
                        .count(),
                "a Kin of something else hides the conclusion: the constraint is always true");
    }

    @Test
    void circularSupportOutlivesItsSeed() {
        var base = base(
                "rule \"seed\" when Series( key == \"x\" ) not Kin( claimed == \"gone\" )"
                        + " then insertLogical( new Parameter( \"a\", 1, \"\" ) ); end",
                "rule \"there\" when Parameter( name == \"a\" )"
                        + " then insertLogical( new Parameter( \"b\", 1, \"\" ) ); end",
                "rule \"back\" when Parameter( name == \"b\" )"
                        + " then insertLogical( new Parameter( \"a\", 1, \"\" ) ); end",
                "rule \"late\" when Parameter( name == \"b\" )"
                        + " then insertLogical( new Kin( \"gone\", \"\", false ) ); end");
        var left = run(base, new Series("x"))
                .all(Parameter.class)
                .map(Parameter::name)
                .toList();
        assertTrue(left.contains("a"), "the seed's support is gone, and a and b hold each other up: " + left);
    }

    @Test
    void existsOfAThingWithoutAnotherFires() {
        var base = base(
                "rule \"lonely\" when exists( Series() and not Kin() )"
                        + " then insertLogical( new Parameter( \"lonely\", 1, \"\" ) ); end",
                "rule \"both\" when exists( Series() and Link() )"
                        + " then insertLogical( new Parameter( \"both\", 1, \"\" ) ); end");
        assertTrue(names(run(base, new Series("x"))).contains("lonely"));
        assertFalse(names(run(base, new Series("x"), new Kin("a", "b", false))).contains("lonely"));
        assertTrue(names(run(base, new Series("x"), new Link("a", "b", Bond.OPPOSES, false)))
                .contains("both"));
    }

    @Test
    void aNegationOverADerivedFactIsTakenBackWhenTheFactComes() {
        var base = base(
                "rule \"a negation\" when Series() not Kin()"
                        + " then insertLogical( new Parameter( \"absent\", 1, \"\" ) ); end",
                "rule \"derive\" when Series() then insertLogical( new Kin( \"a\", \"b\", false ) ); end");
        var trace = run(base, new Series("x"));
        assertFalse(names(trace).contains("absent"), "the trace keeps what survives only");
        assertEquals(1, trace.all(Kin.class).count());
    }

    @Test
    void aRuleThatFeedsItselfIsStoppedAtTheLimit() {
        var base = base("rule \"loop\" when p : Parameter()"
                + " then insertLogical( new Parameter( p.name(), p.value() + 1, \"\" ) ); end");
        var trace = run(base, new Parameter("x", 1, ""));
        assertFalse(trace.complete());
        assertTrue(trace.stopped().contains("1000"), trace.stopped());
    }

    @Test
    void theLimitGrowsWithTheStatementsAndNeverTurnsNegative() {
        assertEquals(40_000, Limits.DEFAULT.of(1).firings());
        assertEquals(Integer.MAX_VALUE, Limits.DEFAULT.of(1_000_000).firings());
    }

    @Test
    void theTraceTellsWhichRuleConcludedWhatFromWhat() {
        var base = base("rule \"derive\" when thing : Series( key == \"x\" )"
                + " then insertLogical( new Kin( thing.key(), \"\", false ) ); end");
        var thing = new Series("x");
        var derivation = run(base, thing, new Series("y")).of(new Kin("x", "", false));
        assertEquals("derive", derivation.rule());
        assertEquals("rules.limits", derivation.pack());
        assertEquals(List.of(thing), derivation.premises());
        assertEquals(thing, derivation.bindings().get("thing"));
    }

    @Test
    void theTraceTellsEveryWayInWhichAFactWasConcludedAndForgetsThoseThatFell() {
        var base = base(
                "rule \"one\" when thing : Series( key == \"x\" ) then insertLogical( new Kin( \"a\", \"\", false ) ); end",
                "rule \"two\" when thing : Series( key == \"y\" ) then insertLogical( new Kin( \"a\", \"\", false ) ); end",
                "rule \"three\" when thing : Series() not Parameter()"
                        + " then insertLogical( new Kin( \"a\", \"\", false ) ); end",
                "rule \"late\" when Kin( claimed == \"a\" )"
                        + " then insertLogical( new Parameter( \"late\", 1, \"\" ) ); end");
        var trace = run(base, new Series("x"), new Series("y"));
        var ways = trace.ways(new Kin("a", "", false));
        assertEquals(List.of("one", "two"), ways.stream().map(Derivation::rule).toList());
        assertEquals(List.of(new Series("y")), ways.get(1).premises());
        assertEquals(List.of(), trace.ways(new Series("x")));
    }

    @Test
    void whatIsNotThereIsNeitherMoreNorLessButNothingCanBeAskedOfIt() {
        var base = base("rule \"less\" when Series( key < \"y\" )"
                + " then insertLogical( new Parameter( \"less\", 1, \"\" ) ); end");
        assertEquals(List.of(), names(run(base, new Series(null))));
        assertEquals(List.of("less"), names(run(base, new Series("x"))));
        var asking = base("rule \"asking\" when Series( key.empty )"
                + " then insertLogical( new Parameter( \"empty\", 1, \"\" ) ); end");
        var failure = run(asking, new Series(null)).failure();
        assertEquals("asking", failure.rule());
        assertTrue(failure.why().contains("not stated"), failure.why());
    }

    private static List<String> names(Trace trace) {
        return trace.all(Parameter.class).map(Parameter::name).toList();
    }
}
