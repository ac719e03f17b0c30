package org.belie.rules.lint.check;

import java.util.List;
import org.belie.rules.tree.Condition;

/** Constraints of which one rules out another: the rule never fires, or its {@code not} is idle. */
final class Contradiction implements Check {
    @Override
    public void look(Study study, Findings found) {
        look(study, study.rule().when(), new Values(study), "the rule can never fire", found);
    }

    private static void look(Study study, List<Condition> conditions, Values values, String so, Findings found) {
        for (var condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                values.add(pattern).forEach(c -> tell(study, c, so, found));
            } else if (condition instanceof Condition.Both both) {
                look(study, both.parts(), values, so, found);
            } else {
                condition.parts().forEach(p -> look(study, List.of(p), values.inside(), so(condition, so), found));
            }
        }
    }

    private static String so(Condition condition, String so) {
        return condition instanceof Condition.Absent || condition instanceof Condition.Collected
                ? "there is never one"
                : condition instanceof Condition.Either ? "this branch can never be" : so;
    }

    private static void tell(Study study, Values.Clash clash, String so, Findings found) {
        var one = clash.one();
        found.tell(
                LintCode.CONTRADICTION,
                study,
                clash.other().at(),
                Said.quoted(clash.other().text()) + " cannot hold together with "
                        + (one == null
                                ? "what is said of it before"
                                : Said.quoted(one.text()) + " of line "
                                        + one.at().line())
                        + ": " + so,
                null);
    }
}
