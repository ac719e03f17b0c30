package org.belie.rules.lint.check;

import java.util.ArrayList;
import java.util.List;
import org.belie.problem.Problem;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleFile;

/** What checks have found so far. */
public final class Findings {
    private final List<Problem> all = new ArrayList<>();

    /**
     * Tells of something.
     *
     * @param what one sentence with the values in it, without its full stop
     * @param maybe advice, to follow "Maybe", or null
     */
    void tell(LintCode code, RuleFile file, Place at, String what, String maybe) {
        all.add(file.problem(at, code, what, maybe, code.severity()));
    }

    void tell(LintCode code, Study study, Place at, String what, String maybe) {
        tell(code, study.file(), at, what, maybe);
    }

    public List<Problem> all() {
        return all;
    }
}
