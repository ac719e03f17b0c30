package org.belie.bundle;

import java.time.Instant;
import org.belie.model.Assesses;
import org.belie.model.Span;
import org.belie.problem.Fields;
import org.belie.problem.Problems;

/** When what is said happened or holds, or the time that a claim speaks of: {@code from}, {@code until}, {@code due}. */
final class Windows {
    private static final Span OPEN = Span.within(Span.FUTURE, Span.FUTURE);

    private final Fields fields;
    private final Problems problems;
    private final Span said;
    private final Span from;
    private final Span until;
    private final Span due;
    private final Span notBefore;
    private final Reckoning reckoning;
    private final boolean abstains;

    /**
     * @param said when it was said; {@link Span#ALWAYS} when it was not
     * @param due when it was promised by, or null
     * @param abstains whether it says that something will not be done: by a day on which that is to have stopped
     */
    Windows(Fields fields, Span said, Span due, boolean abstains, Reckoning reckoning, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        this.said = said;
        this.due = due;
        this.abstains = abstains;
        this.reckoning = reckoning;
        this.from = Dates.span(fields, "from", reckoning, problems);
        this.notBefore = Dates.span(fields, "notBefore", reckoning, new Problems());
        this.until = open() ? OPEN : Dates.span(fields, "until", reckoning, problems);
    }

    private boolean open() {
        var scalar = fields.has("until") ? fields.scalar("until") : null;
        return scalar != null && scalar.text().equals("open");
    }

    /** Whether the bundle gives a time, rather than leaving it to when it was said. */
    boolean dated() {
        return fields.has("from") || fields.has("until") || fields.has("notBefore");
    }

    /** Whether what is told begins no sooner than it was said, and does not end with that: nobody has seen that yet. */
    boolean toCome() {
        if (from == null || from.earliest().isBefore(said.earliest())) {
            return false;
        }
        return until == OPEN
                ? !from.earliest().isBefore(said.latest())
                : (until == null ? from : until).latest().isAfter(said.latest());
    }

    Span of(Kind kind, Assesses assesses) {
        return spoken(kind, assesses).in(reckoning.zone());
    }

    private Span spoken(Kind kind, Assesses assesses) {
        if (from == null && fields.has("from") || until == null && fields.has("until")) {
            return Span.ALWAYS;
        }
        return switch (kind) {
            case INTENT -> due != null && abstains && from == null ? stopped() : spokenOf();
            case DENIAL -> denied();
            case OBSERVATION -> reported();
            case DISPUTE -> said;
            case ASSESSMENT -> ahead(assesses) ? spokenOf() : reported();
            case HYPOTHESIS -> lasting(from == null ? Span.PAST : from.earliest(), end(Span.FUTURE));
        };
    }

    /** Whether an assessment looks ahead: a forecast without a stretch of its own, or a meaning that begins later. */
    private boolean ahead(Assesses assesses) {
        return switch (assesses) {
            case ACT -> false;
            case FORECAST -> from == null || until == null;
            case CAPABILITY, MEANING ->
                until == null && from != null && !from.earliest().isBefore(said.latest());
        };
    }

    /** A claim speaks of all the time from its start, or from when it was said, to its end. */
    private Span spokenOf() {
        var start = from == null ? opening() : from.earliest();
        return lasting(start, end(due == null ? Span.FUTURE : last(due)));
    }

    /** When it was said, or the day before which it is not to be done. */
    private Instant opening() {
        return notBefore == null || notBefore.earliest().isBefore(said.earliest())
                ? said.earliest()
                : notBefore.earliest();
    }

    /** A day by which to stop opens the time of not doing. */
    private Span stopped() {
        return lasting(last(due), end(Span.FUTURE));
    }

    /** A denial with an end alone that is past speaks of all the time up to then. */
    private Span denied() {
        var past = from == null && until != null && !last(until).isAfter(said.earliest());
        return past ? Span.lasting(Span.PAST, last(until)) : spokenOf();
    }

    private Instant end(Instant otherwise) {
        return until == null ? otherwise : last(until);
    }

    /** The end of a day, month or year; of a date-time, which is given to the second, that very instant. */
    private static Instant last(Span end) {
        return end.earliest().plusSeconds(1).equals(end.latest()) ? end.earliest() : end.latest();
    }

    private Span lasting(Instant start, Instant end) {
        return backwards(start, end) ? Span.ALWAYS : Span.lasting(start, end);
    }

    private boolean backwards(Instant start, Instant end) {
        if (start.isBefore(end)) {
            return false;
        }
        var last = until != null ? "until" : due != null ? "due" : "said";
        var first = from != null ? "`from` (" + fields.text("from") + ")" : "when it was said";
        problems.error(
                fields.mark(last.equals("said") ? "from" : last),
                BundleCode.BACKWARDS,
                "`" + last + "` (" + fields.text(last) + ") is before " + first,
                from == null ? "say `from` too" : null);
        return true;
    }

    private Span reported() {
        if (from == null) {
            return until == null ? said : until == OPEN ? lastingSince(said) : Span.within(Span.PAST, until.latest());
        }
        if (until == OPEN) {
            return lastingSince(from);
        }
        if (until == null && !from.earliest().isBefore(said.latest())) {
            return from;
        }
        var end = until == null ? said : until;
        return backwards(from.earliest(), end.latest()) ? Span.ALWAYS : Span.between(from, end);
    }

    /**
     * Open at its end, and certain only up to when it was said: nobody reports what is to come. What is laid down to begin later
     * is certain as it begins.
     */
    private Span lastingSince(Span start) {
        var begun = start.earliest().isBefore(said.latest());
        var certain = begun ? said.earliest() : start.latest().plusSeconds(1);
        return new Span(start.earliest(), Span.FUTURE, true, start.latest(), certain);
    }
}
