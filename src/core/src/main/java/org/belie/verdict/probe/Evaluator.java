package org.belie.verdict.probe;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/**
 * What an expression comes to, for one fact and what was bound before it. As in the engine a property of what is matched
 * goes before a name that was bound.
 */
final class Evaluator {
    private final Object subject;
    private final Class<?> type;
    private final Map<String, Object> bound;

    /** Of what a match has bound by name, and of no fact: a constraint on what was collected. */
    Evaluator(Map<String, Object> bound) {
        this(null, null, bound);
    }

    /**
     * @param subject what is matched
     * @param type what the pattern says that it is: what only a kind of it has is no property here
     * @param bound by name
     */
    Evaluator(Object subject, Class<?> type, Map<String, Object> bound) {
        this.subject = subject;
        this.type = type;
        this.bound = bound;
    }

    /** Whether a constraint holds; what cannot be read for want of a value does not. */
    boolean holds(Expression constraint) {
        try {
            return truth(value(constraint));
        } catch (Unstated e) {
            return false;
        }
    }

    Object subject() {
        return subject;
    }

    /** Whether a path is a constant of a type: {@code Bond.OPPOSES}. */
    boolean constant(Expression path) {
        return path instanceof Expression.Member member
                && member.of() instanceof Expression.Name name
                && !known(name.name())
                && Properties.type(name.name()) != null;
    }

    /** What a path of properties comes to; what is not there is {@link Examined#UNSTATED}. */
    Object path(String path) {
        try {
            var parts = path.split("\\.");
            var value = named(parts[0]);
            for (var i = 1; i < parts.length; i++) {
                value = Properties.of(value, parts[i]);
            }
            return value;
        } catch (Unstated e) {
            return Examined.UNSTATED;
        }
    }

    /**
     * What an expression comes to.
     *
     * @throws Unstated when it asks something of a value that is not there
     */
    Object value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value() instanceof Long whole ? Whole.literal(whole) : literal.value();
        }
        if (expression instanceof Expression.Name name) {
            return named(name.name());
        }
        if (expression instanceof Expression.Member member) {
            return member(member);
        }
        if (expression instanceof Expression.Call call) {
            var arguments = call.arguments().stream().map(this::value).toArray();
            return Properties.call(call.of() == null ? subject : value(call.of()), call.name(), arguments);
        }
        if (expression instanceof Expression.Not not) {
            return !truth(value(not.of()));
        }
        if (expression instanceof Expression.Minus minus) {
            return Whole.reckoned(Operator.MINUS, 0, value(minus.of()));
        }
        if (expression instanceof Expression.Operation operation) {
            return operation(operation);
        }
        throw new IllegalStateException("a condition makes nothing new");
    }

    private Object named(String name) {
        if (name.equals("this")) {
            return subject;
        }
        if (type != null && Properties.has(type, name)) {
            return Properties.of(subject, name);
        }
        if (bound.containsKey(name)) {
            return bound.get(name);
        }
        throw new IllegalStateException("nothing is called " + name);
    }

    private Object member(Expression.Member member) {
        if (constant(member)) {
            return Properties.constant(Properties.type(((Expression.Name) member.of()).name()), member.name());
        }
        return Properties.of(value(member.of()), member.name());
    }

    private boolean known(String name) {
        return name.equals("this") || bound.containsKey(name) || (type != null && Properties.has(type, name));
    }

    private Object operation(Expression.Operation operation) {
        return switch (operation.operator()) {
            case OR -> truth(value(operation.left())) || truth(value(operation.right()));
            case AND -> truth(value(operation.left())) && truth(value(operation.right()));
            default -> compared(operation.operator(), value(operation.left()), value(operation.right()));
        };
    }

    private static Object compared(Operator operator, Object left, Object right) {
        return switch (operator) {
            case EQUAL -> same(left, right);
            case UNEQUAL -> !same(left, right);
            case LESS -> ordered(left, right) && order(left, right) < 0;
            case AT_MOST -> ordered(left, right) && order(left, right) <= 0;
            case MORE -> ordered(left, right) && order(left, right) > 0;
            case AT_LEAST -> ordered(left, right) && order(left, right) >= 0;
            case MEMBER_OF -> within(left, right);
            case NOT_MEMBER_OF -> !within(left, right);
            case CONTAINS -> within(right, left);
            case NOT_CONTAINS -> !within(right, left);
            case PLUS, MINUS, TIMES, DIVIDE -> Whole.reckoned(operator, left, right);
            case OR, AND -> throw new IllegalStateException("both sides of these are conditions");
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof Number a && right instanceof Number b
                ? a.doubleValue() == b.doubleValue()
                : Objects.equals(left, right);
    }

    /** What is not there, and what is no number, is neither more nor less than anything, in the engine too. */
    private static boolean ordered(Object left, Object right) {
        return left != null && right != null && !nothing(left) && !nothing(right);
    }

    private static boolean nothing(Object value) {
        return value instanceof Double number && number.isNaN();
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        return left instanceof Number a && right instanceof Number b
                ? Double.compare(a.doubleValue(), b.doubleValue())
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static boolean within(Object one, Object many) {
        return many instanceof Collection<?> collection && one != null && collection.contains(one);
    }

    private static boolean truth(Object value) {
        return Boolean.TRUE.equals(value);
    }
}
