package org.belie.review;

import org.belie.model.Label;

/** What a person does with a verdict. */
public enum Choice implements Label {
    /** The verdict is taken over as it stands. */
    ACCEPT,
    /** Another outcome is put beside it, with a reason. */
    OVERRIDE,
    /** It goes back with a question. */
    RETURN,
    /** The person does not decide, and says why. */
    ABSTAIN
}
