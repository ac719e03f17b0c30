package org.belie.cli;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.belie.bundle.Matter;
import org.belie.bundle.Unread;
import org.belie.json.Report;
import org.belie.message.Messages;
import org.belie.model.Outcome;
import org.belie.problem.Reading;
import org.belie.rules.gate.OutOfFuel;
import org.belie.session.Budget;
import org.belie.verdict.Judge;
import org.belie.verdict.Judged;
import org.belie.verdict.LooseEnds;

/**
 * Reads and judges one bundle, in whatever thread.
 *
 * @param claims those that are shown, or none for all
 * @param failing the outcomes that are to fail
 * @param strict whether what is of no use to any claim is a finding
 * @param beside puts decisions beside the verdicts, where they are wanted
 * @param format writes one bundle's verdicts
 */
record BundleCheck(
        Judge judge,
        AsOfOption asOf,
        Set<String> claims,
        Set<Outcome> failing,
        boolean strict,
        UnaryOperator<Report.Entry> beside,
        Function<Report.Entry, String> format) {
    CheckedBundle check(Unread bundle) {
        var reading = bundle.read();
        if (!reading.ok()) {
            return new CheckedBundle(bundle, null, null, "", reading.problems(), ExitCode.UNUSABLE);
        }
        try {
            return judged(bundle, reading);
        } catch (RuntimeException | AssertionError e) {
            return faulty(bundle, reading, e);
        }
    }

    private CheckedBundle judged(Unread bundle, Reading<Matter> reading) {
        var entry = entry(reading);
        var statements = reading.value().statements().size();
        try {
            return Budget.within(judge.limits(), statements, () -> told(bundle, reading, entry));
        } catch (OutOfFuel e) {
            return told(bundle, reading, undecided(entry, e.getMessage()));
        } catch (StackOverflowError e) {
            return told(bundle, reading, undecided(entry, Messages.of("verdict.tooDeep")));
        } catch (OutOfMemoryError e) {
            return told(bundle, reading, undecided(entry, Messages.of("verdict.tooMuch")));
        }
    }

    private CheckedBundle told(Unread bundle, Reading<Matter> reading, Report.Entry judged) {
        var entry = beside.apply(judged);
        return new CheckedBundle(
                bundle, reading.value(), entry, format.apply(entry), reading.problems(), status(entry));
    }

    private Report.Entry undecided(Report.Entry entry, String why) {
        return new Report.Entry(judge.undecided(entry.judged(), why), entry.fingerprint(), entry.warnings());
    }

    /** What is wrong with belie itself is told of the bundle that it met, and the others are judged. */
    private static CheckedBundle faulty(Unread bundle, Reading<Matter> reading, Throwable fault) {
        var problems = new ArrayList<>(reading.problems());
        problems.add(Fault.of(bundle.file(), fault));
        return new CheckedBundle(bundle, null, null, "", problems, ExitCode.FAULT);
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
            return ExitCode.of(entry.judged().trace());
        }
        var matched = entry.judged().verdicts().stream().anyMatch(v -> failing.contains(v.outcome()));
        var loose = strict && !LooseEnds.of(entry.judged().bundle()).isEmpty();
        return matched || loose ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
