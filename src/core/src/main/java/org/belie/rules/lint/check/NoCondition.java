package org.belie.rules.lint.check;

import java.util.stream.Stream;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;

/** A constraint, or a part of one, that is neither true nor false: {@code claim.kind} alone. */
final class NoCondition implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.rule()
                .conditions()
                .flatMap(NoCondition::constraints)
                .filter(c -> c.expression() != null && c.binding() == null)
                .forEach(c -> look(study, c.expression(), found));
        study.expressions().flatMap(NoCondition::joined).forEach(e -> look(study, e, found));
    }

    private static Stream<Constraint> constraints(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                ? pattern.constraints().stream()
                : condition instanceof Condition.Collected all ? all.constraints().stream() : Stream.empty();
    }

    private static Stream<Expression> joined(Expression piece) {
        return piece instanceof Expression.Not
                        || piece instanceof Expression.Operation o
                                && o.operator().joins()
                ? piece.parts().stream()
                : Stream.empty();
    }

    private static void look(Study study, Expression piece, Findings found) {
        var type = study.senses().type(piece);
        if (type != null && !type.truth()) {
            found.tell(
                    LintCode.NO_CONDITION,
                    study,
                    piece.at(),
                    Said.quoted(study.text(piece)) + " is " + type.words() + ", and neither true nor false",
                    maybe(study.text(piece), type));
        }
    }

    private static String maybe(String text, ValueType type) {
        return type.number()
                ? "compare it: " + Said.quoted(text + " > 0")
                : "compare it, or ask whether it is there: " + Said.quoted(text + " != null");
    }
}
