package org.belie.model;

/** What seeing one act tells about the claim of another: the diagnosticity of the evidence. */
public enum Bond implements Label {
    /** It is the claimed act, a kind of it, or carries it out. */
    FULFILS,
    /** It is the opposite of the claimed act. */
    OPPOSES,
    /** It points towards the claimed act without being it. */
    PREPARES,
    /** It tells nothing either way. */
    INCONCLUSIVE,
    /** It could not be unless the claimed act or state had been so. */
    PRESUPPOSES,
    /** A stated level beside a claimed level of the same thing. */
    MEASURES
}
