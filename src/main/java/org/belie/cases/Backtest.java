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
import org.belie.verdict.Item;
import org.belie.verdict.Judge;
import org.belie.verdict.Judgement;

/** Runs what a careful analyst expects of a bundle, each check as of its date, with nothing said later seen. */
public final class Backtest {
    private Backtest() {}

    /**
     * What came of one check.
     *
     * @param expected the outcomes, best first
     * @param got the outcome, or null when the claim was not made yet
     * @param faults what is not as expected beside the outcome: evidence that is missing, or there and should not be
     */
    public record Result(
            String bundle, String claim, AsOf asOf, List<Outcome> expected, Outcome got, List<String> faults) {
        /** Whether the outcome is the best that was expected. */
        public boolean best() {
            return expected.indexOf(got) == 0;
        }

        /** Whether the outcome is among those expected and so is the evidence. */
        public boolean passed() {
            return expected.contains(got) && faults.isEmpty();
        }
    }

    /** Every check of one bundle, in its order. */
    public static List<Result> run(Judge judge, Matter matter, List<Expectation> expectations) {
        var known = new HashMap<AsOf, Map<String, Judgement>>();
        var results = new ArrayList<Result>();
        for (var expected : expectations) {
            var verdicts = known.computeIfAbsent(expected.asOf(), date -> verdicts(judge, matter, date));
            results.add(result(matter, expected, verdicts.get(expected.claim())));
        }
        return results;
    }

    private static Map<String, Judgement> verdicts(Judge judge, Matter matter, AsOf date) {
        return judge.judge(matter.asOf(date)).verdicts().stream()
                .collect(Collectors.toMap(v -> v.claim().id(), v -> v));
    }

    private static Result result(Matter matter, Expectation expected, Judgement got) {
        if (got == null) {
            return result(matter, expected, null, List.of("the claim was not made by then"));
        }
        var faults = new ArrayList<String>();
        missing(expected.against(), got.against(), "against", faults);
        missing(expected.pro(), got.pro(), "for", faults);
        var against = ids(got.against());
        expected.silent().stream()
                .filter(against::contains)
                .forEach(id -> faults.add(id + " appears as evidence against it and should not"));
        return result(matter, expected, got.outcome(), faults);
    }

    private static Result result(Matter matter, Expectation expected, Outcome got, List<String> faults) {
        return new Result(matter.id(), expected.claim(), expected.asOf(), expected.outcome(), got, faults);
    }

    private static void missing(List<String> wanted, List<Item> items, String side, List<String> faults) {
        var there = ids(items);
        wanted.stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> faults.add(id + " does not appear as evidence " + side + " it"));
    }

    private static Set<String> ids(List<Item> items) {
        var ids = items.stream()
                .flatMap(i -> i.statements().stream())
                .map(Statement::id)
                .collect(Collectors.toSet());
        items.forEach(i -> ids.add(i.seen().id()));
        return ids;
    }
}
