package org.belie.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.belie.bundle.Matter;
import org.belie.json.Report;
import org.belie.model.AsOf;
import org.belie.report.html.Dossier;
import org.belie.report.html.StatementLines;
import org.belie.rules.gate.OutOfFuel;
import org.belie.session.Allowance;
import org.belie.setup.Setup;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Inquiry;
import org.belie.verdict.flip.Supposing;
import org.belie.verdict.replay.Past;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.replay.Timeline;
import org.belie.verdict.why.Detail;
import org.belie.verdict.why.Explanation;

/**
 * Gathers what a report tells beside the verdicts. Trees of reasons, the verdicts of each day and what would change them are
 * made only as far as a reader would wait for them: within limits that are counted in claims, statements and runs, so that the
 * same bundles make the same report on any machine.
 */
final class Dossiers {
    /** Of those with pictures and a tree, on all pages together: each takes some 90,000 characters. */
    private static final int CLAIMS_EXPLAINED = 200;

    /** Of a bundle that is told day by day, and of one of which it is tried what would change its verdicts. */
    private static final int STATEMENTS = 60;

    private static final int CLAIMS = 40;

    /** Of the engine, for all claims together and for one: some 15 ms each before the engine is warm. `belie flip` tries more. */
    private static final int RUNS = 6_000;

    private static final int RUNS_A_CLAIM = 20;

    /** With fewer, too little is tried to be worth telling. */
    private static final int FEWEST_RUNS = 10;

    private static final int TOGETHER = 2;

    private final Setup setup;
    private final Set<String> cut = new TreeSet<>();

    Dossiers(Setup setup) {
        this.setup = setup;
    }

    /** One for each bundle of a report. */
    List<Dossier> of(Report report, List<Matter> matters) {
        var claims = report.bundles().stream()
                .mapToInt(e -> e.judged().verdicts().size())
                .sum();
        var dossiers = new ArrayList<Dossier>();
        for (var i = 0; i < matters.size(); i++) {
            dossiers.add(dossier(report.bundles().get(i), matters.get(i), claims));
        }
        return dossiers;
    }

    /** The ids of the bundles of which something was left out because it took longer than they may. */
    Set<String> cut() {
        return cut;
    }

    private Dossier dossier(Report.Entry entry, Matter matter, int claims) {
        var judged = entry.judged();
        var worthIt = judged.trace().complete()
                && judged.bundle().statements().size() <= STATEMENTS
                && judged.verdicts().size() <= CLAIMS;
        var runs = Math.min(RUNS_A_CLAIM, RUNS / Math.max(1, claims));
        var left = new Allowance(setup.settings().limits());
        return new Dossier(
                entry,
                within(left, judged, () -> claims <= CLAIMS_EXPLAINED ? whys(judged) : Map.of()),
                within(left, judged, () -> worthIt && runs >= FEWEST_RUNS ? flips(judged, matter, runs) : Map.of()),
                within(
                        left,
                        judged,
                        () -> worthIt && claims <= CLAIMS_EXPLAINED ? timelines(judged, matter) : Map.of()),
                new StatementLines(matter.text()).of(judged.bundle().statements()));
    }

    /** What takes longer than the bundle may is left out, as what is too large is. */
    private <T> Map<String, T> within(Allowance left, Judged judged, Supplier<Map<String, T>> work) {
        try {
            return left.within(judged.bundle().statements().size(), work);
        } catch (OutOfFuel | StackOverflowError e) {
            cut.add(judged.bundle().id());
            return Map.of();
        }
    }

    private Map<String, Explanation> whys(Judged judged) {
        var why = setup.why();
        return byClaim(judged, v -> why.explain(judged, v.claim(), Detail.MID));
    }

    private Map<String, Flip> flips(Judged judged, Matter matter, int runs) {
        var asOf = judged.bundle().asOf();
        var supposing = new Supposing(setup.judge());
        return byClaim(
                judged,
                v -> Flip.search(
                        supposing,
                        new Inquiry(
                                v.claim(),
                                matter.statements(),
                                matter.vocabulary(),
                                s -> matter.with(s).asOf(asOf)),
                        TOGETHER,
                        runs));
    }

    private static <T> Map<String, T> byClaim(Judged judged, Function<Judgement, T> make) {
        var all = new TreeMap<String, T>();
        judged.verdicts().forEach(v -> all.put(v.claim().id(), make.apply(v)));
        return all;
    }

    private Map<String, Timeline> timelines(Judged judged, Matter matter) {
        var past = new Past(days(matter, judged.bundle().asOf()), matter::asOf);
        var replay = Replay.of(setup.book(), setup.settings(), past);
        return replay.complete()
                ? replay.timelines().stream()
                        .collect(Collectors.toMap(t -> t.claim().id(), Function.identity()))
                : Map.of();
    }

    /** The days on which something was said up to the date of judgement, and that date. */
    private static TreeSet<LocalDate> days(Matter matter, AsOf asOf) {
        var last = asOf.day();
        var days = new TreeSet<>(matter.days().headSet(last));
        days.add(last);
        return days;
    }
}
