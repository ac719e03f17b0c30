package org.belie.model;

/** Where evidence too weak for an outcome points. */
public enum Lean implements Label {
    FOR,
    AGAINST,
    NONE
}
