package org.belie.verdict.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;

/**
 * A verdict that differs between two versions.
 *
 * @param before null where only the new version has the claim
 * @param after null where only the old version has it
 * @param went reasoning that the old version alone has
 * @param came reasoning that the new version alone has
 * @param weighed evidence of both that presses differently
 * @param lifted what held the confidence down in the old version alone
 * @param imposed what holds it down in the new version alone
 * @param rests what differs among all that the two decisions rest on; empty where it is one and the same decision
 */
public record VerdictChange(
        String claim,
        Judgement before,
        Judgement after,
        List<Piece> went,
        List<Piece> came,
        List<Weighed> weighed,
        List<Limit> lifted,
        List<Limit> imposed,
        List<Change> rests) {
    public VerdictChange {
        went = List.copyOf(went);
        came = List.copyOf(came);
        weighed = List.copyOf(weighed);
        lifted = List.copyOf(lifted);
        imposed = List.copyOf(imposed);
        rests = List.copyOf(rests);
    }

    /** A claim that one version alone has. */
    static VerdictChange alone(Judgement before, Judgement after, List<Change> rests) {
        var claim = (before == null ? after : before).claim().id();
        return new VerdictChange(claim, before, after, List.of(), List.of(), List.of(), List.of(), List.of(), rests);
    }

    /** Whether both versions judge the claim. */
    public boolean both() {
        return before != null && after != null;
    }

    /** Whether the outcome, the confidence or the lean differ; true of a claim that one version alone has. */
    public boolean turned() {
        return !both() || !Upshot.of(before).equals(Upshot.of(after));
    }

    /** Whether another rule decides. */
    public boolean decidedOtherwise() {
        return both() && !before.rule().equals(after.rule());
    }

    /** What differs among all that anything told of it rests on. */
    public Set<Change> allRests() {
        var all = new LinkedHashSet<>(rests);
        Stream.of(went, came).flatMap(List::stream).forEach(p -> all.addAll(p.rests()));
        weighed.forEach(w -> all.addAll(w.rests()));
        Stream.of(lifted, imposed).flatMap(List::stream).forEach(l -> all.addAll(l.rests()));
        return all;
    }

    /** Whether there is anything to tell. */
    boolean differs() {
        return turned()
                || decidedOtherwise()
                || !went.isEmpty()
                || !came.isEmpty()
                || !weighed.isEmpty()
                || !lifted.isEmpty()
                || !imposed.isEmpty();
    }
}
