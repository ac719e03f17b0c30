package org.belie.model;

/** What there is to say beside an outcome so that it does not mislead, in the order in which a headline says it. */
public enum Qualifies implements Label {
    /** Done, but after it was due. */
    LATE,
    /** Depends on how the claim is read. */
    UNCLEAR,
    /** Barred by somebody else. */
    BLOCKED,
    /** Less is done than the time that has gone asks for. */
    OFF_TRACK,
    /** Within the letter of an upper bound, and far below it. */
    UP_TO,
    /** Done, then taken back. */
    UNDONE;

    /** Whether a headline begins with it: what was done is said before the date that it missed. */
    public boolean leads() {
        return this == LATE || this == UNCLEAR;
    }
}
