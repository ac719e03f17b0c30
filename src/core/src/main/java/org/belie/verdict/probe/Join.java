package org.belie.verdict.probe;

import java.util.Set;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/**
 * An equality of something of the fact with something that was bound before, by which facts can be looked up.
 *
 * @param key what is asked of the fact
 * @param text the same, as an index knows it
 * @param wanted what was bound
 */
record Join(Expression key, String text, Expression wanted) {

    /** The join that a constraint is; null when it is none. */
    static Join of(String type, Constraint constraint, Set<String> bound) {
        if (constraint.binding() != null
                || !(constraint.expression() instanceof Expression.Operation operation)
                || operation.operator() != Operator.EQUAL) {
            return null;
        }
        var matched = Properties.type(type);
        if (own(operation.left(), matched) && outer(operation.right(), matched, bound)) {
            return new Join(operation.left(), text(operation.left()), operation.right());
        }
        if (own(operation.right(), matched) && outer(operation.left(), matched, bound)) {
            return new Join(operation.right(), text(operation.right()), operation.left());
        }
        return null;
    }

    /** A path that starts at the fact itself. */
    private static boolean own(Expression path, Class<?> matched) {
        if (path instanceof Expression.Member member) {
            return own(member.of(), matched);
        }
        return path instanceof Expression.Name name
                && (name.name().equals("this") || Properties.has(matched, name.name()));
    }

    /** A path that starts at something that was bound. */
    private static boolean outer(Expression path, Class<?> matched, Set<String> bound) {
        if (path instanceof Expression.Member member) {
            return outer(member.of(), matched, bound);
        }
        return path instanceof Expression.Name name
                && bound.contains(name.name())
                && !Properties.has(matched, name.name());
    }

    private static String text(Expression path) {
        return path instanceof Expression.Member member
                ? text(member.of()) + "." + member.name()
                : ((Expression.Name) path).name();
    }
}
