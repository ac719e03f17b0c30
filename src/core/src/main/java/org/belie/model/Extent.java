package org.belie.model;

/** Whether a statement speaks of the whole of its object and place, or of a part. */
public enum Extent implements Label {
    FULL,
    PARTIAL
}
