package org.belie.report;

import java.util.ArrayList;
import org.belie.cases.CaseResult;
import org.belie.cases.CaseResult.State;
import org.belie.cases.trial.Proof;
import org.belie.cases.trial.Tested;
import org.belie.message.Messages;
import org.belie.problem.Escaped;

/** What came of the cases beside rules: each that did not come out as it says, as a diff, then how many did. */
public final class CasesReport {
    private CasesReport() {}

    public static String text(Tested tested) {
        var out = new StringBuilder();
        tested.cases().stream().filter(c -> c.state() != State.PASSED).forEach(c -> out.append(told(c)));
        tested.empty()
                .forEach(r -> out.append(
                                Escaped.of(r.file() + ":" + r.line() + ": " + Messages.of("cases.none", r.id())))
                        .append('\n'));
        out.append(out.isEmpty() ? "" : "\n").append(count(tested));
        if (tested.proofs().contains(Proof.COVERAGE)) {
            out.append(CoverageText.of(tested));
        }
        if (tested.proofs().contains(Proof.MUTANTS)) {
            out.append(MutantsText.of(tested));
        }
        return out.toString();
    }

    private static String count(Tested tested) {
        var skipped = tested.count(State.SKIPPED);
        var todo = tested.count(State.TODO);
        var rules = tested.rules().size();
        var counts = new ArrayList<String>();
        counts.add(Messages.of("cases.passed", tested.count(State.PASSED)));
        counts.add(Messages.of("cases.failed", tested.count(State.FAILED)));
        if (skipped > 0) {
            counts.add(Messages.of("cases.skipped", skipped));
        }
        if (todo > 0) {
            counts.add(Messages.of("cases.todo", todo));
        }
        counts.add(Messages.count("count.rule", rules));
        return String.join(", ", counts) + "\n";
    }

    private static String told(CaseResult result) {
        var at = result.file() + ":" + result.line() + ": ";
        var id = result.rule().id();
        return switch (result.state()) {
            case FAILED -> Escaped.of(at + Messages.of("cases.failsOn", id, result.name())) + "\n" + diff(result);
            case SKIPPED -> Escaped.of(at + Messages.of("cases.skips", id, result.name(), result.because())) + "\n";
            case TODO -> Escaped.of(at + Messages.of("cases.isToHave", id, result.name())) + "\n";
            case PASSED -> "";
        };
    }

    private static String diff(CaseResult result) {
        var because = result.because() == null
                ? ""
                : Wrap.lines("    ", "    ", Messages.of("cases.because", Escaped.of(result.because())));
        return "  - " + Escaped.of(result.expected()) + "\n  + " + Escaped.of(result.got()) + "\n" + because;
    }
}
