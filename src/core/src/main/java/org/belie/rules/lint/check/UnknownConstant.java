package org.belie.rules.lint.check;

import java.util.Arrays;
import java.util.List;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.tree.Expression;

/** A closed list does not have that word: {@code Bond.OPOSES}. */
final class UnknownConstant implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.unknown(Sense.Kind.CONSTANT, m -> {
            var type = m.sense().of();
            var name = m.sense().name();
            found.tell(
                    LintCode.NO_CONSTANT,
                    study,
                    ((Expression.Member) m.piece()).nameAt(),
                    type.getSimpleName() + " has no " + Said.quoted(name),
                    Said.advice(name, constants(type)));
        });
    }

    static List<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(c -> ((Enum<?>) c).name())
                        .toList()
                : List.of();
    }
}
