package org.belie.report;

import java.util.ArrayList;
import java.util.List;
import org.belie.verdict.flip.Flip;

/** What was tried to find what would change a verdict, and what of it was in vain, in sentences. */
public final class FlipTried {
    private FlipTried() {}

    /** Each question that found no answer; none that was not asked. */
    public static List<String> inVain(Flip flip) {
        var vain = new ArrayList<String>();
        var removals = flip.removals();
        if (removals.whole() + removals.part() > 0 && removals.turning().isEmpty()) {
            vain.add("no statements that fall away would change the outcome");
        }
        if (flip.grades().sourcesTried() > 0 && flip.grades().sources().isEmpty()) {
            vain.add("no other grade of a source would change the verdict");
        }
        if (flip.reports().tried() > 0 && flip.reports().turning().isEmpty()) {
            vain.add("no missing report would change the outcome");
        }
        return vain;
    }

    /** All that was tried, and whether there was more. */
    public static List<String> all(Flip flip) {
        return flip.stopped() == null
                ? List.of(removals(flip), grades(flip), reports(flip), runs(flip))
                : List.of("nothing: " + flip.stopped() + ", so that there is no verdict to change");
    }

    private static String removals(Flip flip) {
        var removals = flip.removals();
        var all = Count.of(removals.statements(), "statement") + " to fall away";
        if (removals.whole() == 0 && !removals.complete()) {
            return removals.part() + " of " + all + ", those that the explanation names first; there are more";
        }
        var whole = (removals.whole() == 1 ? "each" : "every set of up to " + removals.whole()) + " of " + all;
        var part = ", and " + Count.of(removals.part(), "set") + " of " + (removals.whole() + 1)
                + ", those that bear on the claim first; there are more";
        return whole + (removals.complete() ? "" : part);
    }

    private static String grades(Flip flip) {
        var grades = flip.grades();
        return "grades A to F of " + Count.of(grades.sourcesTried(), "source") + ", credibility 1 to 6 of "
                + Count.of(grades.statementsTried(), "statement") + (grades.complete() ? "" : "; there are more");
    }

    private static String reports(Flip flip) {
        var reports = flip.reports();
        return Count.of(reports.tried(), "missing report") + ", alone or two together, witnessed and graded B"
                + (reports.complete() ? "" : "; there are more");
    }

    private static String runs(Flip flip) {
        return Count.of(flip.runs(), "run") + " of the engine"
                + (flip.complete() ? "" : ": the limit of " + flip.most() + " cut the search short");
    }
}
