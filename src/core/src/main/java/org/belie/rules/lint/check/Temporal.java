package org.belie.rules.lint.check;

import java.util.Set;
import org.belie.rules.tree.Expression;

/** {@code !after}: the engine takes the word for its temporal operator, and the rule does not compile. */
final class Temporal implements Check {
    private static final Set<String> OPERATORS = Set.of(
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby");

    @Override
    public void look(Study study, Findings found) {
        study.expressions(Expression.Not.class)
                .filter(n -> OPERATORS.contains(last(n.of())))
                .forEach(n -> found.tell(
                        LintCode.TEMPORAL,
                        study,
                        n.at(),
                        Said.quoted(last(n.of()))
                                + " is also the name of a temporal operator of the engine, which `!` would negate",
                        "write " + Said.quoted(study.text(n.of()).replaceFirst("\\(\\s*\\)$", "") + " == false")));
    }

    private static String last(Expression piece) {
        if (piece instanceof Expression.Call call && call.arguments().isEmpty()) {
            return call.name();
        }
        return piece instanceof Expression.Name name
                ? name.name()
                : piece instanceof Expression.Member member ? member.name() : "";
    }
}
