package org.belie.review;

import org.belie.model.Label;

/** How far the review of a verdict has come; reckoned from decisions whenever it is asked for, and kept nowhere. */
public enum ReviewState implements Label {
    /** Nobody has decided. */
    OPEN,
    /** A decision was made, on a verdict that has moved since in a way that matters. */
    STALE,
    /** Another reader is needed. */
    READING,
    /** A question is to be answered. */
    RETURNED,
    /** Readers came to different results. */
    DISAGREEMENT,
    /** The readers are done, and somebody else has to approve. */
    APPROVAL,
    /** All that the project asks for is there. */
    DONE
}
