package org.belie.cases.trial;

/** What is asked of cases besides that they come out as they say. */
public enum Proof {
    /** That every condition of the rule decided, both ways. */
    COVERAGE,
    /** That they notice when the rule is broken. */
    MUTANTS
}
