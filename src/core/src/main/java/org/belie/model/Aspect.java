package org.belie.model;

/** Whether an action term is something done, something that is so, or something kept by not doing. */
public enum Aspect implements Label {
    ACT,
    STATE,
    /** Kept by not doing: a cease-fire, a suspension of tests. */
    ABSTENTION
}
