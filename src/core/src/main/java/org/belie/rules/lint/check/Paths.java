package org.belie.rules.lint.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/**
 * One name for each value, wherever a rule reads it: {@code pledge.kind} is {@code pair.claim.kind} once
 * {@code pledge : Intent( this == pair.claim )} is said.
 */
final class Paths {
    private final Study study;
    private final Map<String, String> same = new HashMap<>();

    Paths(Study study) {
        this.study = study;
    }

    /** For what is inside a {@code not}: what is the same there is so there alone. */
    Paths inside() {
        var inside = new Paths(study);
        inside.same.putAll(same);
        return inside;
    }

    /** Notes that two values are the same, when a constraint says so. */
    void equate(Expression piece, String self) {
        if (piece instanceof Expression.Operation both && both.operator() == Operator.EQUAL) {
            var left = of(both.left(), self);
            var right = of(both.right(), self);
            if (left != null && right != null && !left.equals(right) && meet(both)) {
                same.put(left.equals(self) ? left : right, left.equals(self) ? right : left);
            }
        }
    }

    private boolean meet(Expression.Operation both) {
        var left = study.senses().type(both.left());
        var right = study.senses().type(both.right());
        return left == null || right == null || left.meets(right);
    }

    /** The one name of a value; null when it is written out or reckoned. */
    String of(Expression piece, String self) {
        if (piece instanceof Expression.Name name) {
            return name(name, self);
        }
        if (piece instanceof Expression.Member member) {
            var of = of(member.of(), self);
            return of == null ? null : named(of + "." + member.name());
        }
        if (piece instanceof Expression.Call call) {
            var of = call.of() == null ? self : of(call.of(), self);
            return of == null ? null : named(of + "." + call.name() + arguments(call));
        }
        return null;
    }

    private String name(Expression.Name name, String self) {
        if (name.name().equals("this")) {
            return named(self);
        }
        var sense = study.senses().of(name);
        if (sense instanceof Sense.Property) {
            return named(self + "." + name.name());
        }
        return sense instanceof Sense.Binding ? named(name.name()) : null;
    }

    private static String arguments(Expression.Call call) {
        return call.arguments().isEmpty()
                ? ""
                : Arrays.toString(call.arguments().stream().map(Canon::plain).toArray());
    }

    /** A path by what its beginning is said to be the same as. */
    String named(String path) {
        var name = path;
        for (var step = 0; step < 20; step++) {
            var replaced = once(name);
            if (replaced.equals(name)) {
                return name;
            }
            name = replaced;
        }
        return name;
    }

    private String once(String path) {
        for (var end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
            var root = same.get(path.substring(0, end));
            if (root != null) {
                return root + path.substring(end);
            }
        }
        return path;
    }
}
