package org.belie.cases;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.belie.cases.CaseResult.State;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;

/**
 * Holds what a rule did on a case against what the case says.
 *
 * @param concludes what all its conclusions should carry, or null
 */
record Judging(RuleBook book, RuleCard rule, String concludes) {
    CaseResult result(CaseRun run) {
        if (!run.trace().complete()) {
            return failed(run, side(run.one().fires()), "stopped", run.trace().stopped());
        }
        var fired = !run.derivations().isEmpty();
        if (fired != run.one().fires()) {
            return failed(run, side(!fired), side(fired), fired ? matched(run) : Stuck.why(book, rule, run));
        }
        for (var wanted : run.one().binds().entrySet()) {
            var got = Wording.bound(wanted.getKey(), run.matches());
            if (!got.equals(wanted.getValue())) {
                return failed(run, binds(wanted.getKey(), wanted.getValue()), binds(wanted.getKey(), got), null);
            }
        }
        return concluded(run);
    }

    private static String side(boolean fires) {
        return fires ? "fires" : "silent";
    }

    private CaseResult concluded(CaseRun run) {
        var words = new TreeSet<String>();
        run.derivations().forEach(d -> words.add(String.valueOf(Wording.conclusion(d.conclusion()))));
        words.removeIf(word -> word.equals(concludes));
        if (concludes == null || words.isEmpty()) {
            return result(
                    run, State.PASSED, side(run.one().fires()), side(run.one().fires()), null);
        }
        return failed(run, "concludes " + concludes, "concludes " + String.join(", ", words), null);
    }

    private CaseResult failed(CaseRun run, String expected, String got, String because) {
        return result(run, State.FAILED, expected, got, because);
    }

    private CaseResult result(CaseRun run, State state, String expected, String got, String because) {
        return new CaseResult(rule, run.one().name(), run.one().line(), state, expected, got, because);
    }

    private static String matched(CaseRun run) {
        var matches = run.matches().subList(0, 1);
        return "it matched "
                + matches.get(0).keySet().stream()
                        .map(name -> name + ": " + list(Wording.bound(name, matches)))
                        .collect(Collectors.joining("; "));
    }

    private static String binds(String name, List<String> words) {
        return "binds " + name + ": " + list(words);
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }
}
