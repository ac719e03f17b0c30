package org.belie.verdict.diff;

import org.belie.model.Label;

/** What can differ between two versions of what a verdict is made from. */
public enum Thing implements Label {
    STATEMENT,
    SOURCE,
    /** The date of judgement. */
    DATE,
    RULE,
    PARAMETER,
    /** Which outcome stands where several hold. */
    PRECEDENCE,
    /** An action term of the vocabulary, with its ties. */
    ACTION,
    UNIT,
    ACTOR,
    OBJECT,
    PLACE
}
