package org.belie.rules.lint.check;

import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** {@code gap < 1 / 2}: the engine divides whole numbers as such, and a half is nothing. */
final class WholeDivision implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.expressions(Expression.Operation.class)
                .filter(o -> o.operator() == Operator.DIVIDE && whole(study, o.left()) && whole(study, o.right()))
                .forEach(o -> found.tell(
                        LintCode.WHOLE_DIVISION,
                        study,
                        o.at(),
                        Said.quoted(study.text(o)) + " divides whole numbers, and drops what is left over",
                        maybe(study, o)));
    }

    private static boolean whole(Study study, Expression side) {
        var type = study.senses().type(side);
        return type != null && type.whole();
    }

    private static String maybe(Study study, Expression.Operation division) {
        var right = study.text(division.right());
        if (division.left() instanceof Expression.Literal number) {
            return "write " + Said.quoted(number.value() + ".0 / " + right);
        }
        return "write " + Said.quoted("1.0 * " + study.text(division.left()) + " / " + right)
                + (division.right() instanceof Expression.Literal
                        ? ""
                        : ", and ask " + Said.quoted(right + " != 0") + " before");
    }
}
