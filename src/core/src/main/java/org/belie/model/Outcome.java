package org.belie.model;

/** What a verdict says of a claim. */
public enum Outcome implements Label {
    FULFILLED,
    PARTLY_FULFILLED,
    IN_PROGRESS,
    /** Not due, nothing that decides it yet. */
    PENDING,
    /** The due date passed without the act: absence, not the opposite. */
    OVERDUE,
    CONTRADICTED,
    /** Retracted by its own speaker before it came due. */
    ABANDONED,
    CONFLICTING,
    UNVERIFIED,
    SUPPORTED,
    /** A limit stopped the run. */
    UNDECIDED
}
