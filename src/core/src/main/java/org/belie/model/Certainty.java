package org.belie.model;

/** How sure the asserter is (the certainty axis of FactBank: CT, PR, PS, U). */
public enum Certainty implements Label {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    /** The asserter does not commit; such a statement presses not at all. */
    UNKNOWN
}
