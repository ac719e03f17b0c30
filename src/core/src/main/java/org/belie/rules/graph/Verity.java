package org.belie.rules.graph;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.belie.rules.tree.Expression;

/** Whether a constraint can hold of a fact of which some properties are known: it cannot, or nobody can tell. */
final class Verity {
    /** What is not there: equal to null, and to nothing that a rule joins it with. */
    static final Object NOTHING = new Object();

    private static final Object OPEN = new Object();

    private final Map<String, Object> known;

    Verity(Map<String, Object> known) {
        this.known = known;
    }

    boolean possible(Expression constraint) {
        return !Boolean.FALSE.equals(value(constraint));
    }

    /** A constant of an enum, {@code Outcome.PENDING}, as a value; or null. */
    static String constant(Expression.Member member) {
        return member.of() instanceof Expression.Name type
                        && Character.isUpperCase(type.name().charAt(0))
                ? type.name() + "." + member.name()
                : null;
    }

    private Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        if (expression instanceof Expression.Name name) {
            return known.getOrDefault(name.name(), OPEN);
        }
        if (expression instanceof Expression.Member member) {
            return Objects.requireNonNullElse(constant(member), OPEN);
        }
        if (expression instanceof Expression.Not not) {
            return value(not.of()) instanceof Boolean is ? (Object) !is : OPEN;
        }
        return expression instanceof Expression.Call call
                ? asked(call)
                : expression instanceof Expression.Operation operation ? both(operation) : OPEN;
    }

    /** {@code isA( "withdraw" )}, asked of the fact itself. */
    private Object asked(Expression.Call call) {
        return call.of() == null
                        && known.get(call.name()) instanceof Set<?> all
                        && call.arguments().get(0) instanceof Expression.Literal term
                ? (Object) all.contains(term.value())
                : OPEN;
    }

    private Object both(Expression.Operation operation) {
        var left = value(operation.left());
        var right = value(operation.right());
        return switch (operation.operator()) {
            case AND -> decided(left, right, false);
            case OR -> decided(left, right, true);
            case EQUAL -> equal(left, right);
            case UNEQUAL -> equal(left, right) instanceof Boolean is ? (Object) !is : OPEN;
            default -> OPEN;
        };
    }

    /** One side that is so decides an either-or; one that is not so, a both. */
    private static Object decided(Object left, Object right, boolean decides) {
        if (Boolean.valueOf(decides).equals(left) || Boolean.valueOf(decides).equals(right)) {
            return decides;
        }
        return left instanceof Boolean && right instanceof Boolean ? (Object) !decides : OPEN;
    }

    private static Object equal(Object left, Object right) {
        if (left == NOTHING || right == NOTHING) {
            return left == null || right == null;
        }
        return left == OPEN || right == OPEN ? OPEN : (Object) Objects.equals(left, right);
    }
}
