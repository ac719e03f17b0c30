package org.belie.rules.lint.check;

import org.belie.problem.Nearest;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Place;

/** A pattern or a conclusion names a type that the model does not have. */
final class UnknownType implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.conditions(Condition.Pattern.class)
                .filter(p -> Senses.type(p) == null)
                .forEach(p -> tell(study, p.type(), p.typeAt(), found));
        study.unknown(
                Sense.Kind.TYPE, m -> tell(study, m.sense().name(), ((Expression.New) m.piece()).typeAt(), found));
    }

    private static void tell(Study study, String type, Place at, Findings found) {
        found.tell(
                LintCode.NO_TYPE,
                study,
                at,
                "there is no type " + Said.quoted(type),
                Nearest.advice(type, Types.names()));
    }
}
