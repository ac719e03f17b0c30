package org.belie.report;

import org.belie.cases.CaseResult;
import org.belie.cases.CaseResult.State;
import org.belie.cases.trial.Proof;
import org.belie.cases.trial.Tested;
import org.belie.problem.Escaped;

/** What came of the cases beside rules: each that did not come out as it says, as a diff, then how many did. */
public final class CasesReport {
    private CasesReport() {}

    public static String text(Tested tested) {
        var out = new StringBuilder();
        tested.cases().stream().filter(c -> c.state() != State.PASSED).forEach(c -> out.append(told(c)));
        tested.empty()
                .forEach(r -> out.append(Escaped.of(r.file() + ":" + r.line() + ": " + r.id()))
                        .append(" was not run on a single case\n"));
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
        return tested.count(State.PASSED) + " passed, " + tested.count(State.FAILED) + " failed, "
                + (skipped == 0 ? "" : skipped + " skipped, ")
                + (todo == 0 ? "" : todo + " to do, ")
                + rules + (rules == 1 ? " rule\n" : " rules\n");
    }

    private static String told(CaseResult result) {
        var head = result.file() + ":" + result.line() + ": " + result.rule().id() + " ";
        var name = " \"" + result.name() + "\"";
        return switch (result.state()) {
            case FAILED -> Escaped.of(head + "fails on" + name) + "\n" + diff(result);
            case SKIPPED -> Escaped.of(head + "skips" + name + ": " + result.because()) + "\n";
            case TODO -> Escaped.of(head + "is to have" + name) + "\n";
            case PASSED -> "";
        };
    }

    private static String diff(CaseResult result) {
        var because = result.because() == null ? "" : Wrap.lines("    because ", "    ", Escaped.of(result.because()));
        return "  - " + Escaped.of(result.expected()) + "\n  + " + Escaped.of(result.got()) + "\n" + because;
    }
}
