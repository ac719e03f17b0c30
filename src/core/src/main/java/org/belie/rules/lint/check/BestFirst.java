package org.belie.rules.lint.check;

import java.util.Set;
import org.belie.model.Certainty;
import org.belie.model.Commitment;
import org.belie.model.Extent;
import org.belie.model.Reliability;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** {@code reliability >= Reliability.B}: the list begins with the best, and "more" is worse. */
final class BestFirst implements Check {
    private static final Set<Class<?>> LISTS =
            Set.of(Reliability.class, Certainty.class, Commitment.class, Extent.class);

    @Override
    public void look(Study study, Findings found) {
        study.expressions(Expression.Operation.class)
                .filter(o -> o.operator().orders())
                .forEach(o -> look(study, o, found));
    }

    private static void look(Study study, Expression.Operation both, Findings found) {
        var type = study.senses().type(both.left());
        if (type == null || !LISTS.contains(type.raw())) {
            return;
        }
        var written = constant(study, both.right()) ? both.right() : both.left();
        var later = constant(study, both.right())
                == (both.operator() == Operator.MORE || both.operator() == Operator.AT_LEAST);
        if (later && constant(study, written)) {
            var with = both.operator() == Operator.AT_LEAST || both.operator() == Operator.AT_MOST;
            found.tell(
                    LintCode.BEST_FIRST,
                    study,
                    both.at(),
                    Said.quoted(study.text(both)) + " holds for "
                            + (with ? Said.quoted(study.text(written)) + " and " : "")
                            + "what is worse: the list begins with the best, "
                            + Said.quoted(type.raw().getEnumConstants()[0]),
                    "you meant " + Said.quoted(turned(study, both)) + ", or name each with `==`");
        }
    }

    private static boolean constant(Study study, Expression side) {
        return study.senses().of(side) instanceof org.belie.rules.lint.sense.Sense.Constant;
    }

    private static String turned(Study study, Expression.Operation both) {
        var sign = both.operator().sign();
        var other = sign.startsWith("<") ? sign.replace('<', '>') : sign.replace('>', '<');
        return study.text(both.left()) + " " + other + " " + study.text(both.right());
    }
}
