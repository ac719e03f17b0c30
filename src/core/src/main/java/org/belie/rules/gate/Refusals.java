package org.belie.rules.gate;

import java.util.ArrayList;
import java.util.List;
import org.belie.problem.Problem;
import org.belie.problem.Severity;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleFile;

/** Why a rule file is not let in, so far. */
final class Refusals {
    private final RuleFile file;
    private final List<Problem> all = new ArrayList<>();

    Refusals(RuleFile file) {
        this.file = file;
    }

    void tell(GateCode code, Place at, String what, String maybe) {
        all.add(file.problem(at, code, what, maybe, Severity.ERROR));
    }

    /** That a word is on no list. */
    void unlisted(GateCode code, Place at, String word) {
        tell(code, at, "`" + word + "` is not on the list of what rules may use", SEE);
    }

    private static final String SEE = "see the list: belie rules lint --capabilities";

    boolean none() {
        return all.isEmpty();
    }

    int count() {
        return all.size();
    }

    List<Problem> sorted() {
        return all.stream().distinct().sorted().toList();
    }
}
