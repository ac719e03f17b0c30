package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Expression;

/** {@code claim < seen}, {@code gap > "0.3"}: things of which none is the greater. */
final class NoOrder implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.expressions(Expression.Operation.class)
                .filter(o -> o.operator().orders())
                .forEach(o -> look(study, o, found));
    }

    private static void look(Study study, Expression.Operation both, Findings found) {
        var left = study.senses().type(both.left());
        var right = study.senses().type(both.right());
        if (left != null && left.constant() && left.equals(right) && !left.ordersWith(right)) {
            found.tell(
                    LintCode.NO_ORDER,
                    study,
                    both.at(),
                    Said.quoted(study.text(both.left())) + " is " + left.words() + ", a list without an order",
                    "name each that is meant, with `==` and `||`");
        } else if (left != null && right != null && !left.ordersWith(right) && !ownCode(both, left)) {
            found.tell(
                    LintCode.NO_ORDER,
                    study,
                    (text(both.right()) ? both.right() : both).at(),
                    Said.quoted(study.text(both.left())) + " is " + left.words() + ", and "
                            + Said.shown(study, both.right()) + " is " + right.words() + ": there is no "
                            + Said.quoted(both.operator().sign()) + " between them",
                    Said.unquoted(both.right(), left));
        }
    }

    private static boolean ownCode(Expression.Operation both, ValueType left) {
        return text(both.right()) && (left.constant() || left.time());
    }

    private static boolean text(Expression side) {
        return side instanceof Expression.Literal literal && literal.value() instanceof String;
    }
}
