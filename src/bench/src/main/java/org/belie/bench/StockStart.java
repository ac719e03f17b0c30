package org.belie.bench;

import java.nio.file.Path;
import java.util.List;
import org.belie.rules.RuleFolder;
import org.belie.session.Bare;

/**
 * A minimal stock program: makes a rule base of DRL, and runs one session over one bundle. It takes belie's reader for
 * the facts; what that takes is told apart, so that it is not held against the engine.
 */
public final class StockStart {
    private StockStart() {}

    /** @param args the folder of the rules, the bundle, where findings go, where the CPU seconds of reading go */
    public static void main(String[] args) {
        var before = Clock.cpu();
        var matter = Shipped.matter(Path.of(args[1])).bundle();
        var facts = Bare.facts(matter, Shipped.SETTINGS);
        var reading = Clock.cpu() - before;
        var base = Stock.base(RuleFolder.at(Path.of(args[0])).rules());
        var bench = List.of(Shipped.SETTINGS.precedence());
        var found = Bare.stock(base, facts, bench, s -> Found.findings(s.getObjects().stream()));
        found.write(Path.of(args[2]));
        Found.of(List.of(String.valueOf(reading)).stream()).write(Path.of(args[3]));
    }
}
