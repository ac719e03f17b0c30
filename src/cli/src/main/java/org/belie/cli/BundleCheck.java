package org.belie.cli;

import java.util.Set;
import java.util.function.Function;
import org.belie.bundle.Matter;
import org.belie.bundle.Unread;
import org.belie.json.Report;
import org.belie.model.Outcome;
import org.belie.problem.Reading;
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
        Judge judge, AsOfOption asOf, Set<String> claims, Set<Outcome> failing, Function<Report.Entry, String> format) {
    CheckedBundle check(Unread bundle) {
        var reading = bundle.read();
        if (!reading.ok()) {
            return new CheckedBundle(bundle, null, null, "", reading.problems(), ExitCode.UNUSABLE);
        }
        var entry = entry(reading);
        return new CheckedBundle(
                bundle, reading.value(), entry, format.apply(entry), reading.problems(), status(entry));
    }

    private Report.Entry entry(Reading<Matter> reading) {
        var matter = reading.value();
        var judged = judge.judge(asOf.of(matter));
        var shown = judged.verdicts().stream()
                .filter(v -> claims.isEmpty() || claims.contains(v.claim().id()))
                .toList();
        return Report.Entry.of(matter, new Judged(judged.bundle(), shown, judged.trace()), reading.warnings());
    }

    private ExitCode status(Report.Entry entry) {
        if (!entry.judged().trace().complete()) {
            return ExitCode.LIMIT;
        }
        var matched = entry.judged().verdicts().stream().anyMatch(v -> failing.contains(v.outcome()));
        return matched ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
