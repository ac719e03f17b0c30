package org.belie.cases;

import org.belie.model.Label;

/** What a backtest suggests to do about a rule; a hint, not a judgement: a person reads the checks it comes from. */
public enum Hint implements Label {
    /** It misled in two checks or more, and more often than it helped. */
    RETIRE,
    /** It misled somewhere. */
    TUNE,
    /** It helped somewhere and misled nowhere. */
    KEEP,
    /** It fired, and nothing that was expected says whether that was to the good. */
    NEUTRAL,
    /** It never fired. */
    NO_EVIDENCE
}
