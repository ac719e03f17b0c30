package org.belie.cases.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.belie.model.Label;
import org.belie.model.Timing;
import org.belie.rules.gate.Answers;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Expression;

/** The closed lists of the model, and what stands beside a constant in its list. */
final class Constants {
    private Constants() {}

    /** The constant that an expression is: {@code Bond.OPPOSES}; null when it is none. */
    static Enum<?> of(Expression expression) {
        if (expression instanceof Expression.Member member && member.of() instanceof Expression.Name type) {
            return list(type.name())
                    .filter(c -> c.name().equals(member.name()))
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    /** The constants beside it in its list; and of times the other side of the middle. */
    static List<Enum<?>> near(Enum<?> constant) {
        return list(constant.getDeclaringClass().getSimpleName())
                .filter(c -> Math.abs(c.ordinal() - constant.ordinal()) == 1 || opposite(c, constant))
                .toList();
    }

    private static boolean opposite(Enum<?> one, Enum<?> other) {
        return (one == Timing.BEFORE && other == Timing.AFTER) || (one == Timing.AFTER && other == Timing.BEFORE);
    }

    /** The word for it. */
    static String word(Enum<?> constant) {
        return ((Label) constant).label();
    }

    private static Stream<Enum<?>> list(String type) {
        return Answers.words(Types.named(type));
    }
}
