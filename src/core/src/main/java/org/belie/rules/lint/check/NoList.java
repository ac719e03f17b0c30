package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Expression;

/** {@code memberOf} and {@code contains} ask a list; and one that can hold such a thing. */
final class NoList implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.expressions(Expression.Operation.class).forEach(o -> {
            switch (o.operator()) {
                case MEMBER_OF, NOT_MEMBER_OF -> look(study, o.right(), o.left(), found);
                case CONTAINS, NOT_CONTAINS -> look(study, o.left(), o.right(), found);
                default -> {}
            }
        });
    }

    private static void look(Study study, Expression list, Expression one, Findings found) {
        var type = study.senses().type(list);
        var other = study.senses().type(one);
        if (type == null) {
            return;
        }
        if (!type.many()) {
            tell(
                    study,
                    list,
                    type.words() + ", and no list",
                    type.word() ? "compare whole words with `==`, or ask `isA( \"...\" )`" : null,
                    found);
        } else if (other != null
                && type.element() != null
                && !ValueType.of(type.element()).meets(other)) {
            tell(
                    study,
                    list,
                    "a list of " + type.element().getSimpleName() + ", and " + Said.shown(study, one) + " is "
                            + other.words(),
                    null,
                    found);
        }
    }

    private static void tell(Study study, Expression list, String is, String maybe, Findings found) {
        found.tell(LintCode.NO_LIST, study, list.at(), Said.shown(study, list) + " is " + is, maybe);
    }
}
