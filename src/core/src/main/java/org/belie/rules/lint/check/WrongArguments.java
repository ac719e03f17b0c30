package org.belie.rules.lint.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Force;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Expression;

/** A question, or a conclusion, is given something else than it takes. */
final class WrongArguments implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.unknown(Sense.Kind.ARGUMENTS, m -> {
            var call = (Expression.Call) m.piece();
            found.tell(
                    LintCode.ARGUMENTS,
                    study,
                    call.nameAt(),
                    Said.quoted(call.name()) + " of " + m.sense().of().getSimpleName() + " does not take "
                            + given(study, call.arguments()),
                    asked(m.sense().of(), call.name()));
        });
        study.unknown(Sense.Kind.CONSTRUCTOR, m -> {
            var made = (Expression.New) m.piece();
            found.tell(
                    LintCode.ARGUMENTS,
                    study,
                    made.typeAt(),
                    Said.a(m.sense().of()) + " is not made of " + given(study, made.arguments()),
                    made(m.sense().of()));
        });
    }

    private static String asked(Class<?> type, String name) {
        var methods = Types.methods(type, name);
        return Types.property(type, name) != null && methods.size() == 1
                ? "ask it without: " + Said.quoted(name)
                : "it takes "
                        + methods.stream()
                                .map(s -> Said.quoted(Said.signature(s)))
                                .collect(Collectors.joining(" or "));
    }

    private static String made(Class<?> type) {
        var ways = Arrays.stream(type.getConstructors())
                .filter(c -> c.getParameterTypes().length < 4
                        && !List.of(c.getParameterTypes()).contains(Force.class))
                .map(c -> Said.quoted("new " + type.getSimpleName() + Said.parameters(c.getParameters())))
                .sorted()
                .collect(Collectors.joining(" or "));
        return ways.isEmpty() ? "conclude something else: rules make none of these" : "write " + ways;
    }

    private static String given(Study study, List<Expression> arguments) {
        return arguments.isEmpty()
                ? "nothing"
                : arguments.stream().map(a -> given(study, a)).collect(Collectors.joining(" and "));
    }

    private static String given(Study study, Expression argument) {
        var type = study.senses().type(argument);
        return Said.shown(study, argument) + (type == null || literal(study, argument) ? "" : kind(type));
    }

    private static boolean literal(Study study, Expression argument) {
        return argument instanceof Expression.Literal || study.senses().of(argument) instanceof Sense.Constant;
    }

    private static String kind(ValueType type) {
        return " (" + type.words() + ")";
    }
}
