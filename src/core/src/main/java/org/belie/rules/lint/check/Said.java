package org.belie.rules.lint.check;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.belie.problem.Nearest;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Expression;

/** Pieces of messages. */
final class Said {
    private Said() {}

    static String quoted(Object word) {
        return "`" + word + "`";
    }

    /** A piece as it is written; text has quotes enough. */
    static String shown(Study study, Expression piece) {
        var text = study.text(piece);
        return text.startsWith("\"") ? text : quoted(text);
    }

    static String list(Collection<String> words) {
        return words.stream().map(Said::quoted).collect(Collectors.joining(", "));
    }

    /** What somebody may have meant, or else all that there is when that is not much; or null. */
    static String advice(String word, Collection<String> there) {
        var nearest = Nearest.advice(word, there);
        return nearest != null ? nearest : there.isEmpty() || there.size() > 12 ? null : "one of " + list(there);
    }

    /** A type's name with its article, as a sentence needs it. */
    static String a(Class<?> type) {
        var name = type.getSimpleName();
        return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    /** To write a number or a truth value as what it is, when text holds one where the other side is one; or null. */
    static String unquoted(Expression piece, ValueType wanted) {
        if (!(piece instanceof Expression.Literal literal) || !(literal.value() instanceof String text)) {
            return null;
        }
        var fits = wanted.number() && text.matches("-?\\d+(\\.\\d+)?") || wanted.truth() && text.matches("true|false");
        return fits ? "leave out the quotes: " + quoted(text) : null;
    }

    static String signature(Method method) {
        return method.getName() + parameters(method.getParameters());
    }

    static String parameters(Parameter... parameters) {
        return parameters.length == 0
                ? "()"
                : Arrays.stream(parameters)
                        .map(p -> p.getType().getSimpleName() + " " + p.getName())
                        .collect(Collectors.joining(", ", "( ", " )"));
    }
}
