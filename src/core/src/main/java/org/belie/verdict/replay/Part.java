package org.belie.verdict.replay;

import org.belie.model.Label;

/** The parts that an explanation has. */
public enum Part implements Label {
    AGAINST,
    FOR,
    DISCOUNTED,
    CONTEXT,
    MISSING,
    CEILING
}
