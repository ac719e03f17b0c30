package org.belie.verdict.flip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.belie.model.Observation;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;

/**
 * Finds the smallest reports that would turn a verdict: one alone, then two that say the same on their own, or one of what
 * is claimed beside one of what it hangs on.
 */
final class ReportSearch {
    private final Trials trials;
    private final Inquiry inquiry;
    private final Upshot now;
    private final Map<Outcome, Report> turning = new EnumMap<>(Outcome.class);
    private Report surer;
    private int tried;

    ReportSearch(Trials trials, Inquiry inquiry, Judgement now) {
        this.trials = trials;
        this.inquiry = inquiry;
        this.now = Upshot.of(now);
    }

    Reports search() {
        var imagined = new Imagined(inquiry);
        var claimed = imagined.ofTheClaim();
        var needed = imagined.ofItsConditions();
        var complete = each(singles(claimed, needed)) && each(pairs(imagined, claimed, needed));
        var all = turning.values().stream()
                .sorted(Comparator.comparing((Report r) -> r.statements().size())
                        .thenComparing(r -> r.upshot().outcome()))
                .toList();
        return new Reports(all, surer, tried, complete);
    }

    private static List<List<Statement>> singles(List<Observation> claimed, List<Observation> needed) {
        var all = new ArrayList<List<Statement>>();
        claimed.forEach(r -> all.add(List.of(r)));
        needed.forEach(r -> all.add(List.of(r)));
        return all;
    }

    private static List<List<Statement>> pairs(Imagined imagined, List<Observation> claimed, List<Observation> needed) {
        var all = new ArrayList<List<Statement>>();
        claimed.forEach(r -> all.add(List.of(r, imagined.again(r))));
        needed.forEach(n -> claimed.forEach(r -> all.add(List.of(n, imagined.again(r)))));
        return all;
    }

    private boolean each(List<List<Statement>> all) {
        for (var reports : all) {
            if (!trials.left()) {
                return false;
            }
            var supposed = new ArrayList<>(inquiry.statements());
            supposed.addAll(reports);
            keep(new Report(reports, Upshot.of(trials.of(supposed))));
            tried++;
        }
        return true;
    }

    private void keep(Report report) {
        if (report.upshot().outcome() != now.outcome()) {
            turning.merge(report.upshot().outcome(), report, ReportSearch::better);
        } else if (report.upshot().confidence().compareTo(now.confidence()) > 0) {
            surer = surer == null ? report : better(surer, report);
        }
    }

    /** The smaller; of equally small ones the surer; of equally sure ones the first. */
    private static Report better(Report one, Report other) {
        var smaller = one.statements().size() < other.statements().size();
        var asSure = one.upshot().confidence().compareTo(other.upshot().confidence()) >= 0;
        return smaller || asSure ? one : other;
    }
}
