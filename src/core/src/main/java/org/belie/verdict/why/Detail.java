package org.belie.verdict.why;

import org.belie.model.Label;

/** How much of an explanation is shown. */
public enum Detail implements Label {
    /** The verdict, what was found, and the statements. */
    SHORT,
    /** Also what holds findings and confidence down, the comparisons, what was derived, and what was not there. */
    MID,
    /** Everything that a rule matched, tables included. */
    LONG;

    /** Whether what is shown from another detail on is shown at this one. */
    boolean shows(Detail from) {
        return compareTo(from) >= 0;
    }
}
