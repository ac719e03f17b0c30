package org.belie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.belie.bundle.Matter;
import org.belie.bundle.Unread;
import org.belie.model.Outcome;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.report.Report;
import org.belie.rules.Fingerprint;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.session.RuleFailure;
import org.belie.verdict.Judge;
import org.belie.verdict.Judged;

/**
 * Reads and judges one bundle, in whatever thread.
 *
 * @param claims those that are shown, or none for all
 * @param failing the outcomes that are to fail
 * @param format writes one bundle's verdicts
 */
record BundleCheck(
        Judge judge, RuleBook book, AsOfOption asOf, Set<String> claims, Set<Outcome> failing, Function<Report.Entry, String> format) {
    CheckedBundle check(Unread bundle) {
        var reading = bundle.read();
        if (!reading.ok()) {
            return new CheckedBundle(bundle, null, null, "", reading.problems(), ExitCode.UNUSABLE);
        }
        try {
            return checked(bundle, reading, judge.judge(asOf.of(reading.value())), reading.problems());
        } catch (RuleFailure e) {
            return failed(bundle, reading, e);
        }
    }

    private CheckedBundle checked(Unread bundle, Reading<Matter> reading, Judged judged, List<Problem> problems) {
        var entry = entry(reading, judged);
        return new CheckedBundle(
                bundle, reading.value(), entry, format.apply(entry), problems, status(entry));
    }

    /** A rule of the user's own that fails on one bundle leaves that one undecided; one that ships is a fault of belie. */
    private CheckedBundle failed(Unread bundle, Reading<Matter> reading, RuleFailure failure) {
        var failed = book.failed(failure.getCause());
        if (failed.problem() == null || book.fingerprint().equals(Fingerprint.of(RuleFolder.shipped()))) {
            throw failure;
        }
        var problems = new ArrayList<>(reading.problems());
        problems.add(failed.problem());
        var judged = judge.undecided(asOf.of(reading.value()), failure);
        return checked(bundle, reading, judged, problems).with(ExitCode.UNUSABLE);
    }

    private Report.Entry entry(Reading<Matter> reading, Judged judged) {
        var matter = reading.value();
        var shown = judged.verdicts().stream()
                .filter(v -> claims.isEmpty() || claims.contains(v.claim().id()))
                .toList();
        var text = String.join("\n", matter.text().lines());
        return new Report.Entry(
                new Judged(judged.bundle(), shown, judged.trace()), Fingerprint.of(text), reading.warnings());
    }

    private ExitCode status(Report.Entry entry) {
        if (!entry.judged().trace().complete()) {
            return ExitCode.LIMIT;
        }
        var matched = entry.judged().verdicts().stream().anyMatch(v -> failing.contains(v.outcome()));
        return matched ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
