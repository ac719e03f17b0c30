package org.belie.review;

import org.belie.model.Label;

/** In which way a verdict differs from the one that was decided on. */
public enum Moved implements Label {
    /** Nothing but how it is said. */
    WORDS,
    CONFIDENCE,
    /** What it rests on, or how hard that presses. */
    EVIDENCE,
    OUTCOME,
    /** The text of a rule that it names, though it found the same. */
    RULES
}
