package org.belie.rules.lint.check;

import org.belie.rules.tree.Condition;

/** {@code exists( A and not B )}: reported never to fire in some shapes (apache/incubator-kie#7115). */
final class ExistsNot implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.conditions(Condition.Present.class)
                .filter(p -> p.inner().all().anyMatch(Condition.Absent.class::isInstance))
                .forEach(p -> found.tell(
                        LintCode.EXISTS_NOT,
                        study,
                        p.at(),
                        "a `not` inside an `exists` was seen never to fire",
                        "match the fact by a name, and say the `not` beside it"));
    }
}
