package org.belie.model;

/** What a figure measures. */
public enum Measure implements Label {
    /** A stock at a time: 150,000 troops on a day. */
    LEVEL,
    /** A difference against a baseline: 23 % above 2020. */
    CHANGE,
    /** An amount over the statement's whole window: 100 doses delivered in a year. */
    TOTAL
}
