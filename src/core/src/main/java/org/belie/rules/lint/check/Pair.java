package org.belie.rules.lint.check;

import java.util.stream.Stream;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/**
 * Two things that a rule compares, one of which may be written out.
 *
 * @param value the side whose type says what is wanted
 * @param given the other side
 */
record Pair(Expression.Operation whole, Expression value, Expression given) {
    /** Every comparison, from both sides. */
    static Stream<Pair> of(Study study) {
        return study.expressions(Expression.Operation.class)
                .filter(o -> compares(o.operator()))
                .flatMap(o -> Stream.of(new Pair(o, o.left(), o.right()), new Pair(o, o.right(), o.left())));
    }

    private static boolean compares(Operator operator) {
        return operator == Operator.EQUAL || operator == Operator.UNEQUAL || operator.orders();
    }

    /** Every comparison with text that is written out. */
    static Stream<Pair> withText(Study study) {
        return of(study).filter(p -> p.text() != null && p.type(study) != null);
    }

    /** The text that is written out, or null. */
    String text() {
        return given instanceof Expression.Literal literal && literal.value() instanceof String text ? text : null;
    }

    /** The type of what it is compared with; null when that is left open. */
    ValueType type(Study study) {
        return study.senses().type(value);
    }
}
