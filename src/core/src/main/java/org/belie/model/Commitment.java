package org.belie.model;

/** How firmly an intent binds its speaker. */
public enum Commitment implements Label {
    FIRM,
    BEST_EFFORT,
    ASPIRATION
}
