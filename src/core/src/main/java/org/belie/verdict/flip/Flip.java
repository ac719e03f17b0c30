package org.belie.verdict.flip;

import org.belie.verdict.Judge;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;

/**
 * What would change a verdict. All of it was seen: each answer is the end of a run of its own.
 *
 * @param judged the bundle as it is
 * @param now the verdict on the claim as it is
 * @param runs how many suppositions were judged beside that
 * @param most how many were allowed
 */
public record Flip(
        Judged judged,
        Judgement now,
        Removals removals,
        Grades grades,
        Hinges hinges,
        Reports reports,
        int runs,
        int most) {

    /**
     * Looks for what would change a verdict: statements that fall away, other grades, other numbers of
     * judgement, reports that are missing. Where the run
     * of the bundle as it is was stopped there is no verdict to change, and nothing is tried.
     *
     * @param size how many statements may fall away together
     * @param most how many runs of the engine are allowed; what is cheap and what bears on the claim comes first
     */
    public static Flip search(Judge judge, Inquiry inquiry, int size, int most) {
        return search(new Supposing(judge), inquiry, size, most);
    }

    /**
     * The same for one of several claims of a matter at one date.
     *
     * @param supposing what was tried for the others
     */
    public static Flip search(Supposing supposing, Inquiry inquiry, int size, int most) {
        var judged = supposing.asItIs(inquiry);
        var trials = new Trials(supposing, inquiry, judged.trace().complete() ? most : 0);
        var now = trials.ofClaim(judged.verdicts());
        var removals = new RemovalSearch(trials, inquiry, now);
        removals.alone();
        var grades = new GradeSearch(trials, inquiry, now).search(removals.related());
        var hinges = new HingeSearch(trials, now).search();
        var reports = new ReportSearch(trials, inquiry, now).search();
        removals.together(size);
        return new Flip(judged, now, removals.found(size), grades, hinges, reports, trials.runs(), most);
    }

    /** Whether nothing was cut short. */
    public boolean complete() {
        return removals.complete() && grades.complete() && hinges.complete() && reports.complete();
    }

    /** Why there is no verdict to change, or null. */
    public String stopped() {
        return judged.trace().stopped();
    }
}
