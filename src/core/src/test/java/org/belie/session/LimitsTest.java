package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.belie.Shop;
import org.belie.model.Attribution;
import org.belie.model.Observation;
import org.belie.model.Series;
import org.belie.model.Statement;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;

/** Whatever the rules do, a run ends: joins of every kind burn fuel, and what honest work needs lies far below any limit. */
class LimitsTest {
    private static final String RULE =
            "package rules.limits;\nimport org.belie.model.*;\nrule \"Limits\" @id( \"LIM-001\" ) @says( \"So.\" )\n"
                    + "when\n%s\nthen\n    insertLogical( new Parameter( \"none\", 1, \"\" ) );\nend\n";
    private static final List<Series> MANY =
            IntStream.range(0, 3000).mapToObj(i -> new Series("key" + i)).toList();

    private static KieBase base(String when) {
        var files = new TreeMap<String, String>();
        files.put("limits/limits.drl", RULE.formatted(when));
        var read = RuleBook.read(new RuleFolder("limits", files));
        assertTrue(read.ok(), () -> read.problems().toString());
        return read.value().base();
    }

    private static Trace run(String when, Limits limits) {
        return Session.run(base(when), MANY, List.of(), limits.of(MANY.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a : Series() b : Series() c : Series( key == \"none\" || a.key == \"none\" )",
                "a : Series() Series() Series()",
                "a : Series() b : Series( key != a.key ) c : Series( key != b.key, key == \"key1\" || a.key == b.key )",
                "a : Series( key != \"x\" ) not( b : Series() and Series( key != b.key, key == \"x\" || b.key == \"x\" ) )",
                "a : Series() b : Series() accumulate( c : Series(); n : count( c ); n > 99999 )",
                "a : Series() b : Series( key.length == a.key.length ) c : Series( key.length == b.key.length )",
            })
    void aJoinWithoutEndIsStopped(String when) {
        var started = System.nanoTime();
        var trace = run(when + " d : Series()", new Limits(0, 0, 400_000, 0, 0));
        assertEquals("rules took more than 400000 steps", trace.stopped(), when);
        assertEquals(0, trace.derivations().size(), "nothing is said of a run that was stopped in the middle");
        assertTrue((System.nanoTime() - started) / 1e9 < 20, "at once, even on a slow machine");
    }

    @Test
    void equalFactsAreOneAndNeedNoMeter() {
        var trace = run("a : Series() b : Series( this == a ) c : Series( this == b )", Limits.DEFAULT);
        assertTrue(trace.complete(), trace.stopped());
    }

    @Test
    void timeStopsARunThatMayTakeAnyNumberOfSteps() {
        var trace = run("a : Series() b : Series() c : Series() d : Kin()", new Limits(0, 0, Long.MAX_VALUE, 1, 0));
        assertTrue(trace.complete(), "without any of the last the engine does not begin");
        var endless = run("a : Series() b : Series() c : Series()", new Limits(0, 0, Long.MAX_VALUE, 1, 0));
        assertFalse(endless.complete());
    }

    /** Three thousand ways to one conclusion are put in order when the rules have come to rest. */
    @Test
    void whatIsDoneAfterwardsCountsToo() {
        var base = base("a : Series( key != \"x\" )");
        var shuffled = IntStream.range(0, 3000)
                .mapToObj(i -> new Series("key" + i * 1777 % 3000))
                .toList();
        var enough = Session.run(base, shuffled, List.of(), new Limits(0, 0, 100_000, 0, 0).of(3000));
        assertTrue(enough.complete(), enough.stopped());
        assertEquals(3000, enough.derivations().values().iterator().next().size());
        var fewer = Session.run(base, shuffled, List.of(), new Limits(0, 0, 12_000, 0, 0).of(3000));
        assertEquals("rules took more than 12000 steps", fewer.stopped());
    }

    @Test
    void memoryStopsARun() {
        var now = Runtime.getRuntime();
        var held = (now.totalMemory() - now.freeMemory()) >> 20;
        var trace = run("a : Series() b : Series()", new Limits(0, 0, Long.MAX_VALUE, 0, held + 50));
        assertFalse(trace.complete());
        assertTrue(trace.stopped().contains("MiB of memory"), trace.stopped());
    }

    static List<Path> matters() {
        return Shop.facts();
    }

    /** A hundredth of what is allowed is enough for every matter. */
    @ParameterizedTest
    @MethodSource("matters")
    void honestWorkKeepsFarBelow(Path folder) {
        var bundle = Shop.matter(folder).bundle();
        var all = Limits.DEFAULT.of(bundle.statements().size());
        var hundredth = new Limits(all.firings() / 100, 5000, all.steps() / 100, 30, 0);
        var trace = Session.run(Shop.BOOK.base(), Shop.SETTINGS.within(hundredth), bundle);
        assertTrue(trace.complete(), trace.stopped());
    }

    /** Two ways to each of two ways, sixty deep: what walks them all never ends. */
    @Test
    void reportsThatRestOnReportsAreLookedAtOnce() {
        var said = Shop.matter(Shop.facts().get(0)).bundle().statements().get(0);
        List<Statement> last = List.of(said);
        for (var i = 0; i < 60; i++) {
            last = List.of(derived(said, "a" + i, last), derived(said, "b" + i, last));
        }
        assertEquals(said.reliability(), last.get(0).reliability());
        assertTrue(last.toString().length() < 100_000);
    }

    private static Statement derived(Statement like, String id, List<Statement> from) {
        var said = like.attribution();
        var own = new Attribution(
                id,
                said.by(),
                said.said(),
                null,
                null,
                null,
                said.basis(),
                said.certainty(),
                said.credibility(),
                List.of(),
                said.behind(),
                said.origins(),
                null,
                null,
                false,
                false,
                1);
        return new Observation(own, like.proposition(), from);
    }
}
