package org.belie.rules.lint.check;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** Expressions as text in one form, so that what is written in two ways and means one thing is one text. */
final class Canon {
    private Canon() {}

    /** With names as they stand. */
    static String plain(Expression piece) {
        return of(piece, n -> n);
    }

    /** With names that are put for names. */
    static String of(Expression piece, UnaryOperator<String> names) {
        if (piece instanceof Expression.Name name) {
            return names.apply(name.name());
        }
        if (piece instanceof Expression.Literal literal) {
            return literal.value() instanceof String text ? '"' + text + '"' : String.valueOf(literal.value());
        }
        if (piece instanceof Expression.Member member) {
            return of(member.of(), names) + "." + member.name();
        }
        if (piece instanceof Expression.Call call) {
            return (call.of() == null ? "" : of(call.of(), names) + ".") + call.name() + arguments(call, names);
        }
        if (piece instanceof Expression.New made) {
            return "new " + made.type() + "("
                    + made.arguments().stream().map(a -> of(a, names)).collect(Collectors.joining(", ")) + ")";
        }
        if (piece instanceof Expression.Not not) {
            return "!" + of(not.of(), names);
        }
        if (piece instanceof Expression.Minus minus) {
            return "-" + of(minus.of(), names);
        }
        return operation((Expression.Operation) piece, names);
    }

    /** A property asked is a property read. */
    private static String arguments(Expression.Call call, UnaryOperator<String> names) {
        return call.arguments().isEmpty()
                ? ""
                : call.arguments().stream().map(a -> of(a, names)).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String operation(Expression.Operation both, UnaryOperator<String> names) {
        var left = of(both.left(), names);
        var right = of(both.right(), names);
        if (both.operator() == Operator.EQUAL && (left.equals("false") || right.equals("false"))) {
            return "!" + (left.equals("false") ? right : left);
        }
        if (both.operator() == Operator.EQUAL && (left.equals("true") || right.equals("true"))) {
            return left.equals("true") ? right : left;
        }
        var turned = turned(both.operator());
        if (turned != null && left.compareTo(right) > 0) {
            return "(" + right + " " + turned.sign() + " " + left + ")";
        }
        return "(" + left + " " + both.operator().sign() + " " + right + ")";
    }

    /** What stands between two sides that have changed places; null when they cannot. */
    private static Operator turned(Operator operator) {
        return switch (operator) {
            case OR, AND, EQUAL, UNEQUAL -> operator;
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> null;
        };
    }
}
