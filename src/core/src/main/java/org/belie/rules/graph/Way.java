package org.belie.rules.graph;

import org.belie.model.Label;

/** How a rule reads what another concludes. */
public enum Way implements Label {
    /** It fires on it. */
    NEEDS,
    /** It fires on all of it together, be it none. */
    COLLECTS,
    /** It does not fire while there is any. */
    UNLESS
}
