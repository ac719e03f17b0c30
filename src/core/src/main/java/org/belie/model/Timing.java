package org.belie.model;

/** How the time of what was seen lies to the window of the claim. */
public enum Timing implements Label {
    BEFORE,
    /** Certainly inside the window. */
    INSIDE,
    /** Across an edge of the window, so that it may lie outside. */
    OVERLAPPING,
    AFTER
}
