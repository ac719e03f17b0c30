package org.belie.model;

/**
 * What is said: who does what to what, where, when and how much, whoever says so.
 *
 * @param action null when the bundle names none: such a statement is kept and printed, and compared with nothing
 * @param window when it happened or holds, or the time that a claim speaks of
 * @param dated whether the bundle gave the window, rather than leaving it to the date it was said
 * @param quantity a figure, or null
 */
public record Proposition(
        Scope actor,
        Action action,
        Scope object,
        Scope target,
        Scope place,
        Span window,
        boolean dated,
        Quantity quantity,
        Polarity polarity,
        Extent extent) {

    /** The same proposition about another time. */
    public Proposition during(Span other) {
        return new Proposition(actor, action, object, target, place, other, dated, quantity, polarity, extent);
    }

    /** Whether its object, target and place can be another's: none of the three is stated on both sides and unrelated. */
    public boolean meets(Proposition seen) {
        return object.relationOf(seen.object) != Relation.UNRELATED
                && target.relationOf(seen.target) != Relation.UNRELATED
                && place.relationOf(seen.place) != Relation.UNRELATED;
    }
}
