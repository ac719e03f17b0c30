package org.belie.rules.lint.check;

/** One thing that lint looks for in a rule. */
interface Check {
    void look(Study study, Findings found);
}
