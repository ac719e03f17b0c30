package org.belie.verdict.replay;

import org.belie.model.Label;

/** How an explanation differs from the one before. */
public enum Way implements Label {
    CAME,
    WENT,
    CHANGED
}
