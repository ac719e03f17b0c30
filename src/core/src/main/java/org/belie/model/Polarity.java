package org.belie.model;

/** Whether a statement says that the act happened (or will), that it did not, or that somebody looked and saw none. */
public enum Polarity implements Label {
    /** It happened, is so, or will happen. */
    AFFIRMED,
    /** It did not or will not happen. */
    NEGATED,
    /** Looked for, none seen: weaker than {@link #NEGATED}. */
    UNOBSERVED
}
