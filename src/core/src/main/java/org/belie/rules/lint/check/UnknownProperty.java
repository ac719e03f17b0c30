package org.belie.rules.lint.check;

import java.util.stream.Collectors;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Expression;

/** Something is asked for a property that its type does not have. */
final class UnknownProperty implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.unknown(Sense.Kind.PROPERTY, m -> {
            var type = m.sense().of();
            var member = (Expression.Member) m.piece();
            found.tell(
                    LintCode.NO_PROPERTY,
                    study,
                    member.nameAt(),
                    what(study, member, type),
                    maybe(type, member.name(), study.text(member.of())));
        });
    }

    private static String what(Study study, Expression.Member member, Class<?> type) {
        var no = " has no " + Said.quoted(member.name());
        return ValueType.of(type).many()
                ? Said.quoted(study.text(member.of())) + " is a list, which" + no
                : type.getSimpleName() + no + of(type, member.name());
    }

    /** What else of the family has it. */
    static String of(Class<?> type, String property) {
        var kinds = Types.kinds(type)
                .filter(k -> k != type && Types.property(k, property) != null)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" and "));
        return kinds.isEmpty() ? "" : "; only " + kinds + " has it";
    }

    private static String maybe(Class<?> type, String property, String of) {
        var kind = Types.kinds(type)
                .filter(k -> k != type && Types.property(k, property) != null)
                .findFirst();
        if (kind.isPresent()) {
            return "match it as what it is: `" + kind.get().getSimpleName() + "( this == " + of + ", ... )`";
        }
        return Types.methods(type, property).isEmpty()
                ? Said.advice(property, Types.properties(type))
                : "ask it: "
                        + Said.quoted(
                                Said.signature(Types.methods(type, property).get(0)));
    }
}
