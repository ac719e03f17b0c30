package org.belie.model;

/** How sure the verdict is, by corroboration and gaps (ICD 203); never mixed with a likelihood. */
public enum Confidence implements Label {
    LOW,
    MODERATE,
    HIGH
}
