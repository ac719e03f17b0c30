package org.belie.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.belie.rules.RuleBook;
import org.belie.session.Session;

/** How long until a verdict is there, as a whole process, beside a stock program that builds the same rules. */
final class Start {
    private static final int TIMES = 5;
    private static final String BUNDLE = "facts/nato-2022-02-16";
    /** The flags of the launcher: the stock program gains by them. */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private final Table table = new Table(
            "rules",
            "belie, CPU s",
            "belie, wall s",
            "stock, CPU s",
            "stock, wall s",
            "belie : stock, CPU",
            "stock without the launcher's flags, CPU s",
            "belie : that, CPU",
            "same findings");

    private Start() {}

    static void measure() {
        var start = new Start();
        start.beside(Path.of("rules"), Shipped::book);
        var many = ManyRules.folder(300);
        start.beside(many, () -> Shipped.book(many), "--rules", many.toString());
        start.table.print("Start: `./belie check " + BUNDLE + "`, median of " + TIMES);
    }

    private void beside(Path rules, Supplier<RuleBook> book, String... options) {
        var belie = Stream.concat(Stream.of("./belie", "check", BUNDLE), Stream.of(options))
                .toArray(String[]::new);
        var findings = Bench.OUT.resolve("stock-findings");
        var reading = Bench.OUT.resolve("stock-reading");
        String[] args = {rules.toString(), BUNDLE, findings.toString(), reading.toString()};
        var stock = Bench.java(StockStart.class, FLAGS, args);
        var plain = Bench.java(StockStart.class, List.of(), args);
        Cost.of(belie);
        var ours = new ArrayList<Cost>();
        var theirs = new ArrayList<Cost>();
        var unaided = new ArrayList<Cost>();
        for (var time = 0; time < TIMES; time++) {
            ours.add(Cost.of(belie));
            theirs.add(less(Cost.of(stock), reading));
            unaided.add(less(Cost.of(plain), reading));
        }
        var loaded = book.get();
        var bundle = Shipped.matter(Path.of(BUNDLE)).bundle();
        var found = Found.findings(
                Session.run(loaded.base(), Shipped.SETTINGS, bundle).facts());
        found.sameAs(Found.read(findings), "the stock program");
        row(loaded.cards().size(), Cost.median(ours), Cost.median(theirs), Cost.median(unaided), found);
    }

    /** Without what it took to read the bundle and the vocabulary. */
    private static Cost less(Cost cost, Path reading) {
        var seconds = Double.parseDouble(Found.read(reading).lines().first());
        return new Cost(cost.cpu() - seconds, cost.wall(), cost.megabytes(), cost.ended());
    }

    private void row(int rules, Cost ours, Cost theirs, Cost unaided, Found found) {
        table.row(
                rules,
                ours.cpu(),
                ours.wall(),
                theirs.cpu(),
                theirs.wall(),
                "1 : " + Table.figures(theirs.cpu() / ours.cpu()),
                unaided.cpu(),
                "1 : " + Table.figures(unaided.cpu() / ours.cpu()),
                found.lines().size());
    }
}
