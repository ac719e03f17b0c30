package org.belie.model;

/** How one aspect (actor, object, target, place) of what was seen lies to that of the claim. */
public enum Relation implements Label {
    /** Both name the same, or neither names any. */
    SAME,
    /** What was seen lies within what was claimed, or is some of it. */
    PART,
    /** What was seen is wider than what was claimed. */
    WIDER,
    /** One side does not say. */
    UNSTATED,
    /** Both say, and neither lies within the other. */
    UNRELATED
}
