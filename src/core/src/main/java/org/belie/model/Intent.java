package org.belie.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A statement that commits its actor to a future act: a pledge, a plan, a threat.
 *
 * @param dueBy the stretch at whose end it is due, or null
 * @param notBefore the date before which it is not to be done, or null
 * @param after the statement whose event must end first, or null
 * @param onlyIf the statement that must hold for it to bind ({@code if} in a bundle), or null
 * @param unless the statement that must not hold, or null
 */
public record Intent(
        Attribution attribution,
        Proposition proposition,
        Span dueBy,
        Span notBefore,
        String after,
        String onlyIf,
        String unless,
        Commitment commitment)
        implements Statement {

    /** When it was promised by: the end of the day, month or year given; null when no date was. */
    public Instant due() {
        return dueBy == null ? null : dueBy.latest();
    }

    /** When its time runs out: the due date, or the end of its window; null when neither was given. */
    public Instant deadline() {
        if (opens()) {
            return window().open() ? null : window().latest();
        }
        return due() != null || window().open() ? due() : window().latest();
    }

    /** Whether its date opens it: to stop by a day is not to do it from then on. */
    public boolean opens() {
        return dueBy != null
                && aspect() == Aspect.ABSTENTION
                && affirms()
                && !window().earliest().isBefore(due());
    }

    /** Whether it is to hold through all its time, rather than to be reached by the end of it. */
    public boolean holds() {
        return aspect() == Aspect.ABSTENTION
                ? dueBy == null || opens()
                : aspect() == Aspect.STATE && dueBy == null && proposition().dated() && !window().open();
    }

    /** Whether it is to hold from some time on, and no end was given: it can be kept so far, and never to the end. */
    public boolean endless() {
        return aspect() == Aspect.STATE
                && affirms()
                && dueBy == null
                && proposition().dated()
                && window().open();
    }

    /** Whether it was made for somebody else: asserted by nobody who belongs to its actor. */
    public boolean announcement() {
        return proposition().actor().stated()
                && by().stream().noneMatch(s -> s.belongsTo(proposition().actor()));
    }

    /** Whether it hangs on a condition or an exception. */
    public boolean conditional() {
        return onlyIf != null || unless != null;
    }

    /** Whether it promises less than an earlier word: later (or, kept by not doing, shorter), softer, smaller, conditional. */
    public boolean weakens(Intent earlier) {
        return givesMoreTime(earlier) || softer(earlier);
    }

    private boolean softer(Intent earlier) {
        return commitment.compareTo(earlier.commitment) > 0
                || smaller(earlier)
                || (conditional() && !earlier.conditional());
    }

    /**
     * Whether it promises as much again as an earlier word did.
     *
     * @param givenUpBy what gave the earlier word up; in place of a mere denial, a promise that names no date keeps the earlier one
     */
    public boolean renews(Intent earlier, Statement givenUpBy) {
        return affirms() == earlier.affirms()
                && isA(earlier.action())
                && !turnsFrom(earlier)
                && !softer(earlier)
                && (!givesMoreTime(earlier) || (dueBy == null && givenUpBy instanceof Denial));
    }

    private boolean givesMoreTime(Intent earlier) {
        if (opens() && (!earlier.opens() || due().isAfter(earlier.due()))) {
            return true;
        }
        var mine = deadline() == null ? Span.FUTURE : deadline();
        var other = earlier.deadline() == null ? Span.FUTURE : earlier.deadline();
        return keptByNotDoing() ? mine.isBefore(other) : mine.isAfter(other);
    }

    private boolean smaller(Intent earlier) {
        var figure = earlier.quantity();
        return (extent() == Extent.PARTIAL && earlier.extent() == Extent.FULL)
                || earlier.proposition().place().relationOf(proposition().place()) == Relation.PART
                || earlier.proposition().object().relationOf(proposition().object()) == Relation.PART
                || (figure != null && !figure.bare() && (quantity() == null || lessThan(figure)));
    }

    private boolean lessThan(Quantity figure) {
        if (!quantity().comparable(figure)) {
            return false;
        }
        var action = proposition().action();
        var lower = figure.measure() == Measure.LEVEL && action != null && action.trend() == Direction.DOWN;
        return lower || Double.isInfinite(figure.low())
                ? quantity().high() > figure.high()
                : quantity().low() < figure.low();
    }

    /** Whole days from its deadline to the date of judgement; negative while there is time left or no deadline. */
    public long daysOver(AsOf asOf) {
        return deadline() == null
                ? -1
                : Duration.between(deadline(), asOf.date()).toDays();
    }

    @Override
    public Intent with(Attribution other) {
        return new Intent(other, proposition, dueBy, notBefore, after, onlyIf, unless, commitment);
    }

    @Override
    public String kind() {
        return "intent";
    }

    /** By id. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && statement.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
