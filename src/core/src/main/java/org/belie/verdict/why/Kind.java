package org.belie.verdict.why;

import java.util.Map;
import org.belie.model.Admission;
import org.belie.model.Against;
import org.belie.model.Aside;
import org.belie.model.Balance;
import org.belie.model.BareWord;
import org.belie.model.Belated;
import org.belie.model.Candidate;
import org.belie.model.Cap;
import org.belie.model.Ceiling;
import org.belie.model.Comparison;
import org.belie.model.Contested;
import org.belie.model.Corroborated;
import org.belie.model.Course;
import org.belie.model.Discount;
import org.belie.model.Failed;
import org.belie.model.For;
import org.belie.model.Gap;
import org.belie.model.Held;
import org.belie.model.Label;
import org.belie.model.Overtaken;
import org.belie.model.Parameter;
import org.belie.model.Partial;
import org.belie.model.Qualifier;
import org.belie.model.Retraction;
import org.belie.model.Standing;
import org.belie.model.Statement;
import org.belie.model.Sum;
import org.belie.model.Superseded;
import org.belie.model.Tally;
import org.belie.model.Unbound;
import org.belie.model.Unsaid;
import org.belie.model.Verdict;
import org.belie.model.Weight;

/** What sort of step of an explanation a node is, from which detail on it is shown, and what becomes of what is below it. */
public enum Kind implements Label {
    VERDICT(Detail.SHORT, Hidden.LIFTS),
    STANDING(Detail.SHORT, Hidden.LIFTS),
    CANDIDATE(Detail.MID, Hidden.TAKES_ALONG),
    BALANCE(Detail.LONG, Hidden.LIFTS),
    WEIGHT(Detail.SHORT, Hidden.LIFTS),
    FOR(Detail.SHORT, Hidden.LIFTS),
    AGAINST(Detail.SHORT, Hidden.LIFTS),
    QUALIFIER(Detail.SHORT, Hidden.LIFTS),
    BELATED(Detail.MID, Hidden.LIFTS),
    RETRACTION(Detail.SHORT, Hidden.LIFTS),
    UNSAID(Detail.SHORT, Hidden.LIFTS),
    UNBOUND(Detail.SHORT, Hidden.LIFTS),
    HELD(Detail.MID, Hidden.LIFTS),
    FAILED(Detail.MID, Hidden.LIFTS),
    OVERTAKEN(Detail.MID, Hidden.TAKES_ALONG),
    CONTESTED(Detail.MID, Hidden.TAKES_ALONG),
    CORROBORATED(Detail.MID, Hidden.TAKES_ALONG),
    BARE_WORD(Detail.LONG, Hidden.TAKES_ALONG),
    CAP(Detail.MID, Hidden.TAKES_ALONG),
    PARTIAL(Detail.MID, Hidden.TAKES_ALONG),
    ADMISSION(Detail.MID, Hidden.TAKES_ALONG),
    CEILING(Detail.MID, Hidden.TAKES_ALONG),
    DISCOUNT(Detail.MID, Hidden.TAKES_ALONG),
    ASIDE(Detail.MID, Hidden.TAKES_ALONG),
    SUPERSEDED(Detail.MID, Hidden.TAKES_ALONG),
    GAP(Detail.MID, Hidden.TAKES_ALONG),
    COMPARISON(Detail.MID, Hidden.LIFTS),
    /** A rise or fall that follows from figures. */
    DERIVED(Detail.MID, Hidden.LIFTS),
    COURSE(Detail.LONG, Hidden.LIFTS),
    TALLY(Detail.LONG, Hidden.LIFTS),
    /** What somebody said. */
    STATEMENT(Detail.SHORT, Hidden.TAKES_ALONG),
    /** A number that is judgement. */
    PARAMETER(Detail.MID, Hidden.TAKES_ALONG),
    /** A row of a table: the date, the vocabulary, which actors belong together. */
    TABLE(Detail.LONG, Hidden.TAKES_ALONG),
    /** What a rule looked for and did not find. */
    ABSENCE(Detail.MID, Hidden.TAKES_ALONG),
    /** One of several ways in which something was concluded. */
    WAY(Detail.SHORT, Hidden.LIFTS);

    /** What becomes of the premises of a node that is not shown. */
    private enum Hidden {
        LIFTS,
        TAKES_ALONG
    }

    private static final Map<Class<?>, Kind> CONCLUSIONS = Map.ofEntries(
            Map.entry(Verdict.class, VERDICT),
            Map.entry(Standing.class, STANDING),
            Map.entry(Candidate.class, CANDIDATE),
            Map.entry(Balance.class, BALANCE),
            Map.entry(Weight.class, WEIGHT),
            Map.entry(For.class, FOR),
            Map.entry(Against.class, AGAINST),
            Map.entry(Qualifier.class, QUALIFIER),
            Map.entry(Belated.class, BELATED),
            Map.entry(Retraction.class, RETRACTION),
            Map.entry(Unsaid.class, UNSAID),
            Map.entry(Unbound.class, UNBOUND),
            Map.entry(Held.class, HELD),
            Map.entry(Failed.class, FAILED),
            Map.entry(Overtaken.class, OVERTAKEN),
            Map.entry(Contested.class, CONTESTED),
            Map.entry(Corroborated.class, CORROBORATED),
            Map.entry(BareWord.class, BARE_WORD),
            Map.entry(Cap.class, CAP),
            Map.entry(Partial.class, PARTIAL),
            Map.entry(Admission.class, ADMISSION),
            Map.entry(Ceiling.class, CEILING),
            Map.entry(Discount.class, DISCOUNT),
            Map.entry(Aside.class, ASIDE),
            Map.entry(Superseded.class, SUPERSEDED),
            Map.entry(Gap.class, GAP),
            Map.entry(Comparison.class, COMPARISON),
            Map.entry(Course.class, COURSE),
            Map.entry(Sum.class, COURSE),
            Map.entry(Tally.class, TALLY),
            Map.entry(Parameter.class, PARAMETER));

    private final Detail from;
    private final Hidden hidden;

    Kind(Detail from, Hidden hidden) {
        this.from = from;
        this.hidden = hidden;
    }

    /** The kind of what was told to a run. */
    static Kind told(Object fact) {
        return fact instanceof Statement ? STATEMENT : CONCLUSIONS.getOrDefault(fact.getClass(), TABLE);
    }

    /** The kind of what a run concluded. */
    static Kind concluded(Object fact) {
        return fact instanceof Statement ? DERIVED : CONCLUSIONS.getOrDefault(fact.getClass(), TABLE);
    }

    boolean shownAt(Detail detail) {
        return detail.shows(from);
    }

    /** Whether its premises are shown in its place where it is not shown itself. */
    boolean lifts() {
        return hidden == Hidden.LIFTS;
    }
}
