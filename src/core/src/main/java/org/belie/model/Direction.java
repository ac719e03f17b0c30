package org.belie.model;

/** Which way a change goes, and what an act does to the level of its object (the vocabulary's {@code trend}). */
public enum Direction implements Label {
    UP,
    DOWN;

    /** The other way. */
    public Direction opposite() {
        return this == UP ? DOWN : UP;
    }
}
