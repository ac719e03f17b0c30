package org.belie.model;

/** How hard a finding presses. The rule proposes it; grades and gaps cap it. */
public enum Force implements Label {
    WEAK,
    MODERATE,
    STRONG;

    /** The lesser of two forces. */
    public Force atMost(Force cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }
}
