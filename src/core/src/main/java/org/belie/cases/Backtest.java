package org.belie.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.bundle.Expectation;
import org.belie.bundle.Matter;
import org.belie.model.AsOf;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.session.Trace;
import org.belie.verdict.Item;
import org.belie.verdict.Judge;
import org.belie.verdict.Judgement;

/** Runs what a careful analyst expects of a bundle, each check as of its date, with nothing said later seen. */
public final class Backtest {
    private Backtest() {}

    /**
     * What came of one check.
     *
     * @param check what was expected
     * @param verdict what the rules made of it, or null when the claim was not made by that date
     * @param fired every rule that concluded something in that run
     * @param faults what is not as expected beside the outcome: evidence that is missing, or there and should not be
     * @param stopped the run, when a limit or a faulty rule stopped it; else null
     */
    public record Result(
            String bundle, Expectation check, Judgement verdict, Set<Fired> fired, List<String> faults, Trace stopped) {
        public String claim() {
            return check.claim();
        }

        public AsOf asOf() {
            return check.asOf();
        }

        /** The outcomes, best first. */
        public List<Outcome> expected() {
            return check.outcome();
        }

        /** The outcome, or null when the claim was not made by then. */
        public Outcome got() {
            return verdict == null ? null : verdict.outcome();
        }

        /** Whether the outcome is among those expected. */
        public boolean right() {
            return got() != null && expected().contains(got());
        }

        /** Whether the outcome is the best that was expected. */
        public boolean best() {
            return got() == expected().get(0);
        }

        /** Whether the outcome is among those expected and so is the evidence. */
        public boolean passed() {
            return right() && faults.isEmpty();
        }
    }

    /**
     * A rule that concluded something, as the engine names it.
     *
     * @param pack its DRL package
     */
    public record Fired(String pack, String rule) {}

    /** The verdicts as of one date, by claim, and what led to them. */
    private record Run(Map<String, Judgement> verdicts, Set<Fired> fired, Trace stopped) {}

    /** Every check of one bundle, in its order. */
    public static List<Result> run(Judge judge, Matter matter, List<Expectation> expectations) {
        var known = new HashMap<AsOf, Run>();
        var results = new ArrayList<Result>();
        for (var expected : expectations) {
            var run = known.computeIfAbsent(expected.asOf(), date -> run(judge, matter, date));
            var got = run.verdicts().get(expected.claim());
            results.add(new Result(matter.id(), expected, got, run.fired(), faults(expected, got), run.stopped()));
        }
        return results;
    }

    private static Run run(Judge judge, Matter matter, AsOf date) {
        var judged = judge.judge(matter.asOf(date));
        return new Run(
                judged.verdicts().stream()
                        .collect(Collectors.toMap(v -> v.claim().id(), v -> v)),
                judged.trace().all().map(d -> new Fired(d.pack(), d.rule())).collect(Collectors.toSet()),
                judged.trace().complete() ? null : judged.trace());
    }

    private static List<String> faults(Expectation expected, Judgement got) {
        if (got == null) {
            return List.of("the claim was not made by then");
        }
        var faults = new ArrayList<String>();
        missing(expected.against(), got.against(), "against", faults);
        missing(expected.pro(), got.pro(), "for", faults);
        var against = ids(got.against());
        expected.silent().stream()
                .filter(against::contains)
                .forEach(id -> faults.add(id + " appears as evidence against it and should not"));
        return faults;
    }

    private static void missing(List<String> wanted, List<Item> items, String side, List<String> faults) {
        var there = ids(items);
        wanted.stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> faults.add(id + " does not appear as evidence " + side + " it"));
    }

    static Set<String> ids(List<Item> items) {
        return items.stream().flatMap(i -> ids(i).stream()).collect(Collectors.toSet());
    }

    /** What a finding rests on: what it was concluded of, and what that was derived from. */
    static Set<String> ids(Item item) {
        var ids = item.statements().stream().map(Statement::id).collect(Collectors.toSet());
        ids.add(item.seen().id());
        return ids;
    }
}
