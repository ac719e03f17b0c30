package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** Two things of types that have nothing in common, or a number or truth value that is asked whether it is there. */
final class NeverEqual implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.expressions(Expression.Operation.class)
                .filter(o -> o.operator() == Operator.EQUAL || o.operator() == Operator.UNEQUAL)
                .forEach(o -> look(study, o, found));
    }

    private static void look(Study study, Expression.Operation both, Findings found) {
        var left = study.senses().type(both.left());
        var right = study.senses().type(both.right());
        if (nothing(both.right()) && always(study, both.left())) {
            tell(study, both, both.right(), Said.quoted(study.text(both.left())) + " is never null", null, found);
        } else if (left != null && right != null && !left.meets(right) && !ownCode(left, right, both)) {
            tell(study, both, both.right(), values(study, both, left, right), maybe(study, both, left, right), found);
        } else if (left != null && right != null && whole(left) && part(both.right())) {
            tell(
                    study,
                    both,
                    both.right(),
                    Said.quoted(study.text(both.left())) + " is a whole number",
                    "compare it with `<` or `>`",
                    found);
        }
    }

    private static boolean nothing(Expression side) {
        return side instanceof Expression.Literal literal && literal.value() == null;
    }

    private static boolean always(Study study, Expression side) {
        return study.senses().of(side) instanceof Sense.Property property
                && property.method().getReturnType().isPrimitive();
    }

    /** Text beside a constant or a time has a code of its own. */
    private static boolean ownCode(ValueType left, ValueType right, Expression.Operation both) {
        return text(both.right()) && (left.constant() || left.time())
                || text(both.left()) && (right.constant() || right.time());
    }

    private static boolean text(Expression side) {
        return side instanceof Expression.Literal literal && literal.value() instanceof String;
    }

    private static boolean whole(ValueType type) {
        return type.number() && type.raw() != Double.class;
    }

    private static boolean part(Expression side) {
        return side instanceof Expression.Literal literal
                && literal.value() instanceof Double number
                && number != Math.rint(number);
    }

    private static String values(Study study, Expression.Operation both, ValueType left, ValueType right) {
        return Said.quoted(study.text(both.left())) + " is " + left.words() + ", and " + Said.shown(study, both.right())
                + " is " + right.words();
    }

    private static String maybe(Study study, Expression.Operation both, ValueType left, ValueType right) {
        var thing = left.word() ? both.right() : both.left();
        var type = left.word() ? right : left;
        if ((left.word() || right.word()) && Types.property(type.raw(), "id") != null) {
            return "compare its id: " + Said.quoted(study.text(thing) + ".id");
        }
        return Said.unquoted(both.right(), left);
    }

    private static void tell(
            Study study, Expression.Operation both, Expression at, String what, String maybe, Findings found) {
        var never = both.operator() == Operator.EQUAL ? ": they are never equal" : ": they are never the same";
        found.tell(LintCode.NEVER_EQUAL, study, at.at(), what + (what.contains(", and ") ? never : ""), maybe);
    }
}
