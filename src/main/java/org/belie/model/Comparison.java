package org.belie.model;

import java.time.Duration;
import java.util.List;

/**
 * One claim beside one other statement, aspect by aspect: the gate before any finding. Rules read its aspects; it decides
 * nothing.
 *
 * @param claim what is judged
 * @param seen what was reported, or derived from reports
 * @param bond what seeing the one act tells about the claim of the other
 * @param byTrend whether the bond follows from two opposite trends rather than from a bond that the vocabulary states
 */
public record Comparison(Statement claim, Statement seen, Bond bond, boolean byTrend) {
    /** How much later than in UTC a day ends where it ends last. */
    private static final Duration WEST = Duration.ofHours(12);

    /** Which way the evidence points: bond x polarity of the claim x polarity of the evidence ({@code rules/README.md}). */
    @RestsOn({"bond", "claim.polarity", "seen.polarity"})
    public Effect effect() {
        return switch (bond) {
            case FULFILS ->
                oppositeChange() && !sameBaseline()
                        ? Effect.NONE
                        : claim.affirms() == (shown() != oppositeChange()) ? Effect.FOR : Effect.AGAINST;
            case OPPOSES -> !shown() ? Effect.NONE : claim.affirms() ? Effect.AGAINST : Effect.FOR;
            case PRESUPPOSES -> shown() && !claim.affirms() ? Effect.AGAINST : Effect.NONE;
            case PREPARES, INCONCLUSIVE, MEASURES -> Effect.NONE;
        };
    }

    private boolean shown() {
        return seen.affirms() && (!seen.none() || ceilingClaimed());
    }

    private boolean sameBaseline() {
        return claim.quantity().sameBaseline(seen.quantity());
    }

    private boolean oppositeChange() {
        return claim.quantity() != null
                && seen.quantity() != null
                && claim.quantity().measure() == Measure.CHANGE
                && seen.quantity().measure() == Measure.CHANGE
                && claim.quantity().direction() != seen.quantity().direction();
    }

    /** How the actor of what was seen lies to the claim's. */
    public Relation actors() {
        return relation(claim.proposition().actor(), seen.proposition().actor());
    }

    /** How the object of what was seen lies to the claim's. */
    public Relation objects() {
        return relation(claim.proposition().object(), seen.proposition().object());
    }

    /** How the target of what was seen lies to the claim's. */
    public Relation targets() {
        return relation(claim.proposition().target(), seen.proposition().target());
    }

    /** How the place of what was seen lies to the claim's. */
    public Relation places() {
        return relation(claim.proposition().place(), seen.proposition().place());
    }

    private static Relation relation(Scope claimed, Scope seen) {
        return claimed.relationOf(seen);
    }

    private List<Relation> grounds() {
        return List.of(objects(), targets(), places());
    }

    /** Whether actor, object, target and place let the one bear on the other: none unrelated, none wider than claimed. */
    @RestsOn({"actors", "objects", "targets", "places"})
    public boolean sameGround() {
        return actors() != Relation.UNRELATED
                && actors() != Relation.WIDER
                && !grounds().contains(Relation.UNRELATED)
                && !grounds().contains(Relation.WIDER);
    }

    /** Whether some aspect is stated on one side only. */
    @RestsOn({"actors", "objects", "targets", "places"})
    public boolean partlyUnstated() {
        return actors() == Relation.UNSTATED || grounds().contains(Relation.UNSTATED);
    }

    /** Whether what was seen covers all that was claimed: a part does only where a part was claimed. */
    @RestsOn({"claim.extent", "seen.extent", "actors", "objects", "targets", "places"})
    public boolean whole() {
        return claim.extent() == Extent.PARTIAL
                || (seen.extent() == Extent.FULL
                        && actors() != Relation.PART
                        && !grounds().contains(Relation.PART));
    }

    /** By how many days what was seen came after the claim's time had run out. */
    @RestsOn({"claim.window", "seen.window"})
    public Days lateBy() {
        return Days.after(claim.window().latest(), seen.window());
    }

    /**
     * Whether what was seen came, to the hour, after the claim's time in days of UTC, and on its last day somewhere, while
     * nobody says whose days are meant.
     */
    @RestsOn({"claim.window", "seen.window"})
    public boolean daysUnsaid() {
        return claim.window().zone() == null
                && seen.window().zone() == null
                && seen.window().hourGiven()
                && claim.window().endsWithADay()
                && lateBy().least() == 1
                && seen.window().latest().isBefore(claim.window().latest().plus(WEST));
    }

    /** How the time of what was seen lies to the claim's window. */
    @RestsOn({"claim.window", "seen.window"})
    public Timing timing() {
        return seen.window().timing(claim.window());
    }

    /** Whether the claim speaks of what comes after it was said, so that nothing said before it can answer it. */
    public boolean forward() {
        return !claim.by().isEmpty()
                && !claim.said().equals(Span.ALWAYS)
                && !claim.window().earliest().isBefore(claim.said().earliest());
    }

    /** Whether what was seen was said before a claim about the future. */
    @RestsOn({"claim.said", "seen.said"})
    public boolean saidBefore() {
        return forward() && !seen.said().latest().isAfter(claim.said().earliest());
    }

    /** Whether a derived rise or fall may have begun before a claim about the future was made. */
    @RestsOn({"claim.said", "seen.window"})
    public boolean begunBefore() {
        return forward()
                && !seen.restsOn().isEmpty()
                && seen.window().earliest().isBefore(claim.said().latest());
    }

    /**
     * Whether it is in time to bear on the claim: certainly inside the claim's window, or lasting into it; and neither said
     * nor begun before a claim about the future.
     */
    @RestsOn({"saidBefore", "begunBefore", "timing", "claim.window", "seen.window"})
    public boolean after() {
        return !saidBefore() && !begunBefore() && (timing() == Timing.INSIDE || lasted());
    }

    /** What held from start to end counts by its certain part; what was not so counts where it covers all that is claimed. */
    private boolean lasted() {
        return seen.window().lastedInto(claim.window())
                || ((!seen.affirms() || seen.window().duration()) && covers());
    }

    /** Whether the time of what was seen covers all the time that the claim speaks of. */
    @RestsOn({"claim.window", "seen.window"})
    public boolean covers() {
        return seen.window().covers(claim.window());
    }

    /** Whether it is in time and over before the claim's time is: an amount up to then, wherever it began. */
    @RestsOn({"after", "claim.window", "seen.window"})
    public boolean inTime() {
        return after() && !seen.window().latest().isAfter(claim.window().latest());
    }

    /** Whether the two actions are kinds of one thing: some term is broader than both, or one than the other. */
    @RestsOn({"claim.action", "seen.action"})
    public boolean kindred() {
        var claimed = claim.proposition().action();
        var other = seen.proposition().action();
        return claimed != null && other != null && other.lineage().stream().anyMatch(claimed::isA);
    }

    /** Whether it happened on the very day on which a claim about the future was made: nobody says which came first. */
    @RestsOn({"claim.said", "seen.window"})
    public boolean sameDay() {
        return forward()
                && !seen.window().duration()
                && seen.window().earliest().isBefore(claim.said().latest())
                && seen.window().latest().isAfter(claim.said().earliest());
    }

    /** Whether another comparison of the same claim is about a time that meets this one's. */
    public boolean atOneTimeWith(Comparison other) {
        return claim.equals(other.claim) && other.seen.window().daysTo(seen.window()) == 0;
    }

    /** Whether another statement may be about the same as what was seen: nothing they both name is unrelated. */
    public boolean sharesGround(Statement other) {
        return relation(seen.proposition().place(), other.proposition().place()) != Relation.UNRELATED
                && relation(seen.proposition().object(), other.proposition().object()) != Relation.UNRELATED;
    }

    /** Whether it can press at all: it points somewhere, prepares, or measures. */
    @RestsOn({"effect", "bond"})
    public boolean bears() {
        return effect() != Effect.NONE || bond == Bond.PREPARES || bond == Bond.MEASURES;
    }

    /** Whether those behind what was seen belong neither to the claim's actor nor to the claim's own side. */
    @RestsOn({"own", "sameSide", "repeats", "claim.by", "seen.by"})
    public boolean independent() {
        return !own() && !sameSide() && !repeats();
    }

    /**
     * Whether those behind what was seen belong to the claim's own actor. Of joint actors only those count that it speaks of:
     * one party to a joint pledge reports on the other as a rival.
     */
    @RestsOn({"claim.actor", "seen.by"})
    public boolean own() {
        return seen.saidBySideOf(concerned(claim.proposition().actor()), List.of());
    }

    /** Whether those behind what was seen side with those who made the claim; of a joint claim, as {@link #own}. */
    @RestsOn({"claim.by", "seen.by"})
    public boolean sameSide() {
        var doers = seen.proposition().actor();
        var joint = claim.by().size() > 1 && doers.stated();
        var speakers =
                joint ? claim.by().stream().filter(s -> s.belongsTo(doers)).toList() : claim.by();
        return seen.saidBySideOf(Scope.UNSTATED, speakers);
    }

    private Scope concerned(Scope actors) {
        var doers = seen.proposition().actor();
        if (actors.terms().size() < 2 || !doers.stated()) {
            return actors;
        }
        return new Scope(actors.terms().stream()
                .filter(t -> doers.touches(new Scope(List.of(t))))
                .toList());
    }

    /** Whether those behind another statement belong neither to the claim's actor nor to the claim's own side. */
    public boolean independentOf(Statement other) {
        return !other.saidBySideOf(claim.proposition().actor(), claim.by());
    }

    /** Whether one source said both. */
    @RestsOn({"claim.by", "seen.by"})
    public boolean sameSource() {
        return seen.by().stream().anyMatch(claim.by()::contains);
    }

    /** Whether either figure is given as "about". */
    public boolean roughly() {
        return figuresCompare()
                && (claim.quantity().approximate() || seen.quantity().approximate());
    }

    /** Whether what was seen takes its content over from the claim itself. */
    @RestsOn({"seen.origins"})
    public boolean repeats() {
        return claim.behind(seen);
    }

    /** Whether the claim gives a figure to set beside. */
    @RestsOn({"claim.quantity"})
    public boolean figureClaimed() {
        return claim.quantity() != null && !claim.quantity().bare();
    }

    /** Whether both give figures that can be set side by side: one measure, one family of units, one baseline. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public boolean figuresCompare() {
        return figureClaimed() && seen.quantity() != null && claim.quantity().comparable(seen.quantity());
    }

    /** Whether no figure is claimed, or the one seen reaches it or can be the same. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public boolean figureMet() {
        return !figureClaimed() || (figuresCompare() && (gap() == 0 || shortfall() == 0));
    }

    /** Whether what was seen gives no figure, or one that the claim can mean: a denied figure denies no other. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public boolean figureMeant() {
        return seen.quantity() == null
                || seen.quantity().bare()
                || (oppositeChange() && sameBaseline())
                || (figuresCompare() && gap() == 0);
    }

    /**
     * Whether two amounts are of one stretch of time, or the shorter stretch has more than the longer is said to have. A
     * smaller amount in a part of the time is no other figure.
     */
    @RestsOn({"claim.window", "seen.window"})
    public boolean stretchFits() {
        return !figuresCompare()
                || seen.quantity().measure() != Measure.TOTAL
                || seen.window().covers(claim.window())
                || claim.undated()
                || seen.quantity().low() > claim.quantity().high();
    }

    /** The empty space between the two figures as a share of the larger; 0 when their ranges touch. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double gap() {
        if (!figuresCompare()) {
            return 0;
        }
        return opposedChanges() ? 1 : claim.quantity().gap(seen.quantity());
    }

    private boolean opposedChanges() {
        return claim.quantity().measure() == Measure.CHANGE
                && claim.quantity().direction() != seen.quantity().direction();
    }

    /** Whether the claim gives only the least or only the most that it means. */
    @RestsOn({"claim.quantity"})
    public boolean boundClaimed() {
        return figureClaimed() && claim.quantity().bound();
    }

    /** Whether the claim gives only the most that it means. */
    @RestsOn({"claim.quantity"})
    public boolean ceilingClaimed() {
        return claim.atMost()
                || (figureClaimed() && Double.isInfinite(claim.quantity().low()));
    }

    /** How far what was seen goes over the most that was claimed, as a share of it; 0 when it does not. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double excess() {
        if (!figuresCompare()
                || opposedChanges()
                || Double.isInfinite(claim.quantity().high())) {
            return 0;
        }
        var most = claim.quantity().high();
        return Math.max(0, (seen.quantity().low() - most) / Math.max(Math.abs(most), 1e-9));
    }

    /**
     * How far what was seen falls short of the figure claimed, as a share of it; 0 when it is reached or passed. A level is
     * reached from the side that the claim's trend comes from.
     */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double shortfall() {
        if (!figuresCompare()) {
            return 1;
        }
        var wanted = claim.quantity();
        var got = seen.quantity();
        if (opposedChanges()) {
            return 1;
        }
        if (wanted.measure() == Measure.LEVEL && actionTrend() == null && !wanted.bound()) {
            return gap();
        }
        var down = wanted.measure() == Measure.LEVEL && actionTrend() == Direction.DOWN;
        return down || ceilingClaimed() ? missing(got.high(), wanted.high()) : missing(-got.low(), -least(wanted));
    }

    private static double least(Quantity wanted) {
        return Double.isInfinite(wanted.low()) ? wanted.high() : wanted.low();
    }

    /** How far a figure lies above one that it should not exceed, as a share of that. */
    private static double missing(double got, double most) {
        if (got <= most) {
            return 0;
        }
        return most == 0 || Double.isInfinite(got) ? 1 : Math.min(1, (got - most) / Math.abs(most));
    }

    private Direction actionTrend() {
        var action = claim.proposition().action();
        return action == null ? null : action.trend();
    }

    /** Whether two changes are counted from baselines that can be one: the same, or from the eve of the claim's window. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public boolean baselineFits() {
        var wanted = claim.quantity();
        var from = seen.quantity() == null ? null : seen.quantity().since();
        if (wanted != null && wanted.measure() == Measure.CHANGE && wanted.since() != null) {
            return wanted.since().equals(from);
        }
        return from == null
                || claim.window().earliest().equals(Span.PAST)
                || !from.latest().isBefore(claim.window().earliest());
    }

    /** Whether the two times meet. */
    @RestsOn({"claim.window", "seen.window"})
    public boolean sameTime() {
        return timing() == Timing.INSIDE || timing() == Timing.OVERLAPPING;
    }

    /** Whole days between the two times; 0 when they touch. */
    @RestsOn({"claim.window", "seen.window"})
    public long daysApart() {
        return seen.window().daysTo(claim.window());
    }
}
