package org.belie.report.picture;

import java.util.Locale;
import org.belie.model.Span;

/** A sign in a timeline, at a time. */
record Mark(Kind kind, Span span) {

    /** What a sign stands for. */
    enum Kind {
        /** The time that a claim speaks of. */
        CLAIMED,
        /** When something was said. */
        TOLD,
        /** When what is reported happened. */
        SEEN,
        /** As long as a verdict stood. */
        STOOD
    }

    /** Its CSS classes: what held all through its time looks otherwise than what happened at some time in it. */
    String css() {
        var word = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.SEEN ? word + (span.duration() ? " lasting" : " within") : word;
    }
}
