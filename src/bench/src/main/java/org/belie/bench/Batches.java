package org.belie.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Matter;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.model.Bundle;
import org.belie.rules.Fingerprint;
import org.belie.rules.RuleBook;
import org.belie.rules.gate.Fuel;
import org.belie.session.Bare;
import org.belie.session.Session;
import org.belie.verdict.Judged;
import org.belie.verdict.Verdicts;
import org.kie.api.KieBase;

/** Small bundles by the thousand on one thread, in steady state, and what of the time is whose. */
final class Batches {
    private static final int BUNDLES = 2000;
    private static final int ROUNDS = 6;
    private static final int MANY = 20_000;

    private final RuleBook book = Shipped.book();
    private final int actors;
    private final Path file;
    private final List<Matter> matters;
    private final List<Bundle> bundles;
    private final List<List<Object>> facts;

    private Batches(int actors) {
        this.actors = actors;
        this.file = Bench.small(BUNDLES, actors);
        this.matters = read();
        this.bundles = matters.stream().map(Matter::bundle).toList();
        this.facts = bundles.stream().map(b -> Bare.facts(b, Shipped.SETTINGS)).toList();
    }

    static void measure() throws InterruptedException {
        for (var actors : List.of(4, 1)) {
            var worker = Fuel.threads().newThread(() -> new Batches(actors).rows());
            worker.start();
            worker.join();
            processes(actors);
        }
    }

    private void rows() {
        var stock = Stock.base(Shipped.FOLDER.rules());
        rate(this::whole);
        rate(this::whole);
        var read = rate(this::read);
        var asOf = rate(() -> each(matters, Matter::bundle));
        var session = rate(() -> each(bundles, b -> Session.run(book.base(), Shipped.SETTINGS, b)));
        var judged = rate(() -> each(bundles, this::judged));
        var written = rate(() -> each(matters, m -> JsonReport.line(entry(m, judged(m.bundle())))));
        var whole = rate(this::whole);
        var bare = rate(() -> each(facts, f -> bare(stock, f)));
        var woven = rate(() -> each(facts, f -> bare(book.base(), f)));
        var table = new Table("what", "µs a bundle", "bundles a second", "of the whole");
        row(table, "reading", read, whole);
        row(table, "as of its date", asOf, whole);
        row(table, "session and trace", session, whole);
        row(table, "verdicts in words", judged - session, whole);
        row(table, "writing JSON", written - judged - asOf, whole);
        row(table, "**belie, whole**", whole, whole);
        row(table, "bare stock session, stock rule base", bare, whole);
        row(table, "bare stock session, belie's rule base", woven, whole);
        table.print("Batch: ten statements on " + Table.counted(actors, "actor") + ", one thread, steady state");
        System.out.println("\nRate of belie to that of the bare stock session: " + Table.figures(bare / whole));
    }

    private static void row(Table table, String what, double micros, double whole) {
        table.row(what, micros, Math.round(1e6 / micros), Math.round(100 * micros / whole) + " %");
    }

    /** Microseconds of CPU a bundle, garbage included: the best of the last rounds, when all is compiled. */
    private static double rate(Runnable round) {
        for (var i = 0; i < ROUNDS; i++) {
            round.run();
        }
        return Clock.best(ROUNDS / 2, () -> {
                    round.run();
                    return null;
                })
                / BUNDLES
                * 1e6;
    }

    private static <T> void each(List<T> all, Function<T, ?> work) {
        for (var one : all) {
            if (work.apply(one) == null) {
                throw new IllegalStateException("nothing came of " + one);
            }
        }
    }

    private void whole() {
        read().forEach(m -> JsonReport.line(entry(m, judged(m.bundle()))));
    }

    private List<Matter> read() {
        return new BundleFiles(Shipped.VOCABULARY)
                .read(file)
                .map(reading -> reading.value())
                .toList();
    }

    private Judged judged(Bundle bundle) {
        return Verdicts.of(book, bundle, Session.run(book.base(), Shipped.SETTINGS, bundle));
    }

    private static Report.Entry entry(Matter matter, Judged judged) {
        return new Report.Entry(
                judged, Fingerprint.of(String.join("\n", matter.text().lines())), List.of());
    }

    private static Long bare(KieBase base, List<Object> facts) {
        return Bare.stock(base, facts, List.of(Shipped.SETTINGS.precedence()), s -> s.getFactCount());
    }

    /** Between a batch and a longer one there is nothing but bundles: no start, and little that is compiled. */
    private static void processes(int actors) {
        var table = new Table(
                "jobs",
                "CPU s",
                "wall s",
                "MB at most",
                "three times as many: CPU s",
                "wall s",
                "bundles a second between");
        for (var jobs : List.of(1, 2)) {
            var some = process(MANY, actors, jobs);
            var more = process(3 * MANY, actors, jobs);
            var between = Math.round(2 * MANY / (more.wall() - some.wall()));
            table.row(jobs, some.cpu(), some.wall(), more.megabytes(), more.cpu(), more.wall(), between);
        }
        table.print("Batch: whole process over " + MANY + " bundles on " + Table.counted(actors, "actor"));
    }

    private static Cost process(int bundles, int actors, int jobs) {
        var out = Bench.OUT.resolve("batch.ndjson").toString();
        var lines = Bench.small(bundles, actors).toString();
        return Cost.of("./belie", "check", lines, "--jobs", "" + jobs, "--format", "ndjson", "--out", out);
    }
}
