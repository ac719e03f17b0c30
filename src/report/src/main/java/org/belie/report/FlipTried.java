package org.belie.report;

import java.util.ArrayList;
import java.util.List;
import org.belie.message.Messages;
import org.belie.verdict.flip.Flip;

/** What was tried to find what would change a verdict, and what of it was in vain, in sentences. */
public final class FlipTried {
    private FlipTried() {}

    /** Each question that found no answer; none that was not asked. */
    public static List<String> inVain(Flip flip) {
        var vain = new ArrayList<String>();
        var removals = flip.removals();
        if (removals.whole() + removals.part() > 0 && removals.turning().isEmpty()) {
            vain.add(Messages.of("flip.vain.removals"));
        }
        if (flip.grades().sourcesTried() > 0 && flip.grades().sources().isEmpty()) {
            vain.add(Messages.of("flip.vain.grades"));
        }
        if (flip.hinges().tried() > 0 && flip.hinges().found().isEmpty()) {
            vain.add(Messages.of("flip.vain.parameters"));
        }
        if (flip.reports().tried() > 0 && flip.reports().turning().isEmpty()) {
            vain.add(Messages.of("flip.vain.reports"));
        }
        return vain;
    }

    /** All that was tried, and whether there was more. */
    public static List<String> all(Flip flip) {
        return flip.stopped() == null
                ? List.of(removals(flip), grades(flip), parameters(flip), reports(flip), runs(flip))
                : List.of(Messages.of("flip.stopped", flip.stopped()));
    }

    private static String removals(Flip flip) {
        var removals = flip.removals();
        var all = Messages.count("count.statement", removals.statements());
        if (removals.whole() == 0 && !removals.complete()) {
            return Messages.of("flip.tried.some", removals.part(), all);
        }
        var whole = removals.whole() == 1
                ? Messages.of("flip.tried.each", all)
                : Messages.of("flip.tried.sets", removals.whole(), all);
        return removals.complete()
                ? whole
                : Messages.of(
                        "flip.tried.more", whole, Messages.count("count.set", removals.part()), removals.whole() + 1);
    }

    private static String grades(Flip flip) {
        var grades = flip.grades();
        var sources = Messages.count("count.source", grades.sourcesTried());
        var statements = Messages.count("count.statement", grades.statementsTried());
        return more(Messages.of("flip.tried.grades", sources, statements), grades.complete());
    }

    private static String parameters(Flip flip) {
        return more(
                Messages.of("flip.tried.parameters", flip.hinges().tried()),
                flip.hinges().complete());
    }

    private static String reports(Flip flip) {
        var reports = flip.reports();
        var tried = Messages.count("count.missingReport", reports.tried());
        return more(Messages.of("flip.tried.reports", tried), reports.complete());
    }

    private static String more(String tried, boolean all) {
        return all ? tried : Messages.of("flip.tried.thereAreMore", tried);
    }

    private static String runs(Flip flip) {
        var runs = Messages.count("count.run", flip.runs());
        return flip.complete()
                ? Messages.of("flip.tried.runs", runs)
                : Messages.of("flip.tried.cut", runs, flip.most());
    }
}
