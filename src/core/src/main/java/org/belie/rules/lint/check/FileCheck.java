package org.belie.rules.lint.check;

import org.belie.rules.tree.RuleFile;

/** One thing that lint looks for in a file beside its rules. */
interface FileCheck {
    void look(RuleFile file, Findings found);
}
