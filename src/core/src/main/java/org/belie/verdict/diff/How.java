package org.belie.verdict.diff;

import org.belie.model.Label;

/** How something differs from the old version to the new. */
public enum How implements Label {
    ADDED,
    REMOVED,
    CHANGED,
    /** It was there, and the new date of judgement shows it. */
    SHOWN,
    /** It is still there, and the new date of judgement is before it was said. */
    HIDDEN
}
