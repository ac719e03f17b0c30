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

    public Comparison {
        Concluded.of(claim, seen, bond);
    }

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

    /** Whether two changes are counted from one baseline; who says how far a level moves counts from when the claim begins. */
    boolean sameBaseline() {
        return claim.quantity().sameBaseline(seen.quantity())
                || ((claim.isA("rise") || claim.isA("fall")) && fromItsBaseline());
    }

    /** Whether a move between two levels is counted from the very baseline of the claim. */
    private boolean fromItsBaseline() {
        return moved() && seen.quantity().since().equals(Course.baseline(claim));
    }

    /** Whether it is a rise or fall between two levels. */
    private boolean moved() {
        return seen.restsOn().size() > 1 && seen.quantity().since() != null;
    }

    private boolean oppositeChange() {
        return claim.quantity() != null
                && seen.quantity() != null
                && claim.quantity().measure() == Measure.CHANGE
                && seen.quantity().measure() == Measure.CHANGE
                && claim.quantity().direction() != seen.quantity().direction();
    }

    /** Whether what was seen is that the claimed act is not done: it says so, or says that somebody abstains from it. */
    @RestsOn({"bond", "seen.polarity", "seen.aspect", "claim.aspect"})
    public boolean notDone() {
        return bond == Bond.OPPOSES
                ? shown() && seen.aspect() == Aspect.ABSTENTION && claim.aspect() == Aspect.ACT
                : bond == Bond.FULFILS && !shown();
    }

    /**
     * Whether what was seen is the claimed act itself, and the rate that it set: a share is no stock that is there anyway, nor is
     * a figure that is given of an act of setting one.
     */
    @RestsOn({"bond", "claim.trend", "seen.trend", "claim.quantity", "seen.quantity"})
    public boolean rateSet() {
        return bond == Bond.MEASURES
                && figuresCompare()
                && (!seen.quantity().countable() || seen.isA("set-rate"))
                && seen.affirms()
                && seen.aspect() == Aspect.ACT
                && claim.trend() != null
                && claim.trend() == seen.trend();
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
    @RestsOn({"actors", "objects", "targets", "places", "noneAtAll"})
    public boolean sameGround() {
        return actors() != Relation.UNRELATED && !grounds().contains(Relation.UNRELATED) && (!wider() || noneAtAll());
    }

    /** Whether what was seen is wider in some aspect than what is claimed. */
    @RestsOn({"actors", "objects", "targets", "places"})
    public boolean wider() {
        return actors() == Relation.WIDER || grounds().contains(Relation.WIDER);
    }

    /**
     * Whether what was seen is that there was none, so that there was none in any part. That a level did not move or was not so
     * high says nothing of its parts, nor does an act that moves the level of a thing of the parts of that thing, nor a figure
     * that is denied.
     */
    @RestsOn({"bond", "seen.polarity", "seen.quantity", "claim.trend", "seen.trend", "objects"})
    public boolean noneAtAll() {
        return notDone()
                && !byTrend
                && !claim.ofLevels()
                && !seen.ofLevels()
                && (objects() != Relation.WIDER || (claim.trend() == null && seen.trend() == null))
                && !claim.measuresLevel()
                && (seen.quantity() == null || (seen.none() && !seen.measuresLevel()));
    }

    /** Whether a claim of several, all of which are meant, speaks of one of which it was seen not to be so. */
    @RestsOn({"claim.extent", "actors", "objects", "targets", "places"})
    public boolean oneOfAll() {
        return claim.extent() == Extent.FULL
                && (oneOf(claim.proposition().actor(), seen.proposition().actor())
                        || oneOf(
                                claim.proposition().object(), seen.proposition().object())
                        || oneOf(
                                claim.proposition().target(), seen.proposition().target())
                        || oneOf(claim.proposition().place(), seen.proposition().place()));
    }

    private static boolean oneOf(Scope claimed, Scope seen) {
        return claimed.terms().size() > 1 && claimed.terms().stream().anyMatch(t -> seen.covers(t));
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
                        && (actors() != Relation.PART || doneByAnOrgan())
                        && !grounds().contains(Relation.PART));
    }

    /** What one of its parts did, a single actor has done: asked of acts that are supposed or reported, never of a promise. */
    private boolean doneByAnOrgan() {
        return claim.factual()
                && claim.aspect() == Aspect.ACT
                && claim.quantity() == null
                && claim.proposition().actor().terms().size() == 1
                && seen.affirms();
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
        return claim.forward();
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
                && moved()
                && !fromItsBaseline()
                && seen.window().earliest().isBefore(claim.said().latest());
    }

    /**
     * Whether it is in time to bear on the claim: certainly inside the claim's window, or lasting into it; and neither said
     * nor begun before a claim about the future.
     */
    @RestsOn({"saidBefore", "begunBefore", "timing", "claim.window", "seen.window", "stillUndone"})
    public boolean after() {
        return !saidBefore() && !begunBefore() && (timing() == Timing.INSIDE || lasted() || stillUndone());
    }

    /**
     * Whether it says after the day that a promised act is not done, or that what it was to end still is: then it was not done by
     * the day. An act after the day is another matter, and so is what was not done in a stretch of time after it.
     */
    @RestsOn({"timing", "claim.aspect", "seen.aspect", "seen.polarity"})
    public boolean stillUndone() {
        return claim instanceof Intent
                && claim.affirms()
                && claim.aspect() == Aspect.ACT
                && !byTrend
                && timing() == Timing.AFTER
                && !seen.window().duration()
                && (notDone() || (bond == Bond.OPPOSES && shown() && seen.aspect() == Aspect.STATE));
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

    /** What share of the claim's time what was seen certainly lasted through, from 0 to 1. */
    @RestsOn({"claim.window", "seen.window"})
    public double spanned() {
        return claim.window().sharedWith(seen.window());
    }

    /** Whether another comparison of the same claim is about a time that meets this one's. */
    public boolean atOneTimeWith(Comparison other) {
        return claim.equals(other.claim) && other.seen.window().daysTo(seen.window()) == 0;
    }

    /** Whether another comparison of the same claim is about a time and a part that both meet this one's. */
    public boolean contests(Comparison other) {
        return atOneTimeWith(other) && sharesGround(other.seen);
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
        return seen.saidBySideOf(Scope.UNSTATED, speakers());
    }

    /** Whether any of those who say what was seen sides with those who made the claim: any voice of a side can go back. */
    @RestsOn({"claim.by", "seen.by"})
    public boolean sideSpeaks() {
        return seen.by().stream().anyMatch(s -> speakers().stream().anyMatch(s::sides));
    }

    private List<Source> speakers() {
        var doers = seen.proposition().actor();
        var joint = claim.by().size() > 1 && doers.stated();
        return joint ? claim.by().stream().filter(s -> s.belongsTo(doers)).toList() : claim.by();
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

    /** Whether both give figures that can be set side by side: one measure and baseline, units that convert, times that fit. */
    @RestsOn({"claim.quantity", "seen.quantity", "whole", "claim.window", "seen.window"})
    public boolean figuresCompare() {
        return Figures.of(this) != null;
    }

    /** Whether no figure is claimed, or the one seen reaches it or can be the same. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public boolean figureMet() {
        return !figureClaimed() || (figuresCompare() && ((gap() == 0 && !boundSeen()) || shortfall() == 0));
    }

    /** Whether one of the figures is a bound and the other may lie on either side of it, so that they meet and do not agree. */
    @RestsOn({"claim.quantity", "seen.quantity", "whole", "claim.window", "seen.window"})
    public boolean boundSeen() {
        var figures = Figures.of(this);
        return figures != null && figures.open();
    }

    /** Whether a part, or a part of the time, has by itself what is claimed of the whole. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public boolean enough() {
        return figuresCompare() && !ceilingClaimed() && shortfall() == 0 && (!boundSeen() || claim instanceof Intent);
    }

    /** Whether what was seen gives no figure, or one that the claim can mean: a denied figure denies no other. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public boolean figureMeant() {
        return seen.quantity() == null
                || seen.quantity().bare()
                || (oppositeChange() && sameBaseline())
                || seen.none()
                || (figuresCompare() && gap() == 0);
    }

    /** How the stretch that was counted lies to the one that is claimed; of a promise, whatever began before it was made. */
    Figures.Stretch stretch() {
        var within = claim.window().covers(seen.window());
        if (claim.undated() || (within && covers())) {
            return Figures.Stretch.SAME;
        }
        if (within) {
            return Figures.Stretch.SHORTER;
        }
        if (claim instanceof Intent || !sameTime()) {
            return Figures.Stretch.SAME;
        }
        return covers() ? Figures.Stretch.LONGER : Figures.Stretch.ACROSS;
    }

    /** The empty space between the two figures as a share of the larger; 0 when their ranges touch. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double gap() {
        var figures = Figures.of(this);
        return figures == null ? 0 : figures.gap();
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

    /** Whether the bound that is claimed is left out of what is claimed: "more than", "less than". */
    @RestsOn({"claim.quantity"})
    public boolean strictClaimed() {
        return figureClaimed() && claim.quantity().strict();
    }

    /** How far what was seen goes over the most that was claimed, as a share of it; 0 when it does not. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double excess() {
        var figures = Figures.of(this);
        return figures == null ? 0 : figures.excess();
    }

    /**
     * How far what was seen falls short of the figure claimed, as a share of it; 0 when it is reached or passed. A level is
     * reached from the side that the claim's trend comes from.
     */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double shortfall() {
        var figures = Figures.of(this);
        return figures == null ? 1 : figures.shortfall(actionTrend(), ceilingClaimed());
    }

    /** How far even the most that was seen falls short of the least claimed, as a share of it; 0 where it may reach it. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double shortAtBest() {
        var figures = Figures.of(this);
        return figures == null ? 0 : figures.shortAtBest();
    }

    /** How much of the most that was claimed was seen at most; 1 where no most was claimed or nothing compares. */
    @RestsOn({"claim.quantity", "seen.quantity"})
    public double filled() {
        var figures = Figures.of(this);
        return figures == null || !ceilingClaimed() || claim.quantity().high() <= 0
                ? 1
                : figures.got().high() / figures.wanted().high();
    }

    /** How far a promise has come by what was seen, beside the time gone by then; null where that cannot be told. */
    @RestsOn({"claim.quantity", "seen.quantity", "claim.window", "seen.window"})
    public Progress progress() {
        return Progress.of(this);
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

    /** Whether the two are of one time: levels if their times meet, acts if what was seen is in time to bear on the claim. */
    @RestsOn({"bond", "sameTime", "after"})
    public boolean ofOneTime() {
        return bond == Bond.MEASURES ? sameTime() : after();
    }

    /** Whole days between the two times; 0 when they touch. */
    @RestsOn({"claim.window", "seen.window"})
    public long daysApart() {
        return seen.window().daysTo(claim.window());
    }
}
