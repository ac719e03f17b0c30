package org.belie.cases;

import java.util.List;
import java.util.stream.Stream;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;

/** What in the conditions of a rule can decide whether it fires. */
public final class Conditions {
    private Conditions() {}

    /** The constraints of a condition itself, without those that only name a value. */
    public static List<Constraint> constraints(Condition condition) {
        var all = condition instanceof Condition.Pattern pattern
                ? pattern.constraints()
                : condition instanceof Condition.Collected collected ? collected.constraints() : List.<Constraint>of();
        return all.stream().filter(c -> c.binding() == null).toList();
    }

    /** The sides of an expression's "or" and "and", left to right; the expression alone where it has none. */
    public static List<Expression> sides(Expression expression) {
        if (joins(expression)) {
            return expression.parts().stream().flatMap(p -> sides(p).stream()).toList();
        }
        return expression instanceof Expression.Not not && joins(not.of()) ? sides(not.of()) : List.of(expression);
    }

    /** Whether it is an "or" or an "and". */
    public static boolean joins(Expression expression) {
        return expression instanceof Expression.Operation operation
                && operation.operator().joins();
    }

    /** A piece of a constraint as it is written, on one line. */
    public static String text(Constraint constraint, Expression piece) {
        var start = constraint.at().from();
        var from = piece.at().from() - start;
        return plain(constraint
                .text()
                .substring(from, end(constraint.text(), from, piece.at().to() - start)));
    }

    /** Where a stretch of a text ends once the brackets that it opens are closed. */
    public static int end(String text, int from, int to) {
        var open = 0;
        for (var i = from; i < to; i++) {
            open += step(text.charAt(i));
        }
        var end = to;
        while (open > 0 && end < text.length()) {
            open += step(text.charAt(end++));
        }
        return end;
    }

    private static int step(char character) {
        return character == '(' ? 1 : character == ')' ? -1 : 0;
    }

    /** A text on one line. */
    public static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The type of the first pattern in a condition. */
    public static String type(Condition condition) {
        return condition
                .all()
                .flatMap(c -> c instanceof Condition.Pattern pattern ? Stream.of(pattern.type()) : Stream.empty())
                .findFirst()
                .orElse("?");
    }
}
