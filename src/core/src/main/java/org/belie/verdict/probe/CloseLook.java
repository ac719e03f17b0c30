package org.belie.verdict.probe;

import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;

/** Reads one constraint on one fact part by part, left to right as the engine does, and tells a witness of each part. */
record CloseLook(Constraint constraint, Evaluator evaluator, Witness witness) {
    void look() {
        try {
            if (joins(constraint.expression()) != null) {
                held(constraint.expression());
            } else {
                evaluator.value(constraint.expression());
            }
        } catch (Unstated e) {
            witness.failed(constraint);
        }
    }

    private boolean held(Expression part) {
        var sides = joins(part);
        if (sides != null) {
            return switch (sides.operator()) {
                case OR -> side(sides.left()) || side(sides.right());
                default -> side(sides.left()) && side(sides.right());
            };
        }
        return part instanceof Expression.Not not && joins(not.of()) != null
                ? !held(not.of())
                : Boolean.TRUE.equals(evaluator.value(part));
    }

    private boolean side(Expression side) {
        var held = held(side);
        if (joins(side) == null) {
            witness.tried(side, held);
        }
        return held;
    }

    private static Expression.Operation joins(Expression part) {
        return part instanceof Expression.Operation operation
                        && operation.operator().joins()
                ? operation
                : null;
    }
}
