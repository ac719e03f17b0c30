package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.Sense;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** {@code claim == claim}: a thing compared with itself, which is always so or never. */
final class SelfCompared implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.expressions(Expression.Operation.class)
                .filter(o -> o.operator() == Operator.EQUAL
                        || o.operator() == Operator.UNEQUAL
                        || o.operator().orders())
                .filter(o -> same(study, o) && !hides(study, o))
                .forEach(o -> found.tell(
                        LintCode.SELF_COMPARED,
                        study,
                        o.at(),
                        Said.quoted(study.text(o)) + " compares a thing with itself, and is "
                                + (always(o.operator()) ? "always" : "never") + " so",
                        null));
    }

    private static boolean same(Study study, Expression.Operation both) {
        return Canon.plain(both.left()).equals(Canon.plain(both.right()))
                && !(both.left() instanceof Expression.Literal);
    }

    /** That the name means a property here is told already. */
    private static boolean hides(Study study, Expression.Operation both) {
        return both.all().anyMatch(e -> study.senses().of(e) instanceof Sense.Property p && p.hides() != null);
    }

    private static boolean always(Operator operator) {
        return operator == Operator.EQUAL || operator == Operator.AT_MOST || operator == Operator.AT_LEAST;
    }
}
