package org.belie.model;

/** Why a statement is said not to be what it seems. */
public enum DisputeGround implements Label {
    /** Old or of another place, and shown as new. */
    RECYCLED,
    FORGED,
    SATIRE,
    MISQUOTED,
    MISTRANSLATED,
    /** Said by somebody else, or by nobody. */
    MISATTRIBUTED,
    /** Taken back by whoever published it. */
    RETRACTED,
    /** True once, and no more when it was said. */
    OUTDATED,
    OTHER
}
