package org.belie.report;

/** How much of a verdict is printed. */
public enum Verbosity {
    /** A line a verdict. */
    QUIET,
    /** The headline and a line a statement. */
    BRIEF,
    /** Both sides with their reasons. */
    FULL,
    /** Every finding in full, with what is known of each statement and where it stands. */
    VERBOSE
}
