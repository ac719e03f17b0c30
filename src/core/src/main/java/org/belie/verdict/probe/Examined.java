package org.belie.verdict.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.RestsOn;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;

/**
 * One constraint read on one fact, alone: whether it holds, and what its parts come to.
 *
 * @param holds false also when it asks something of a value that is not there
 * @param values what the paths in it come to, by the path; for a yes or no also what it rests on
 */
public record Examined(Constraint constraint, boolean holds, Map<String, Object> values) {

    /** What stands for a value that cannot be read because something before it is not stated. */
    public static final Object UNSTATED = new Object() {
        @Override
        public String toString() {
            return Messages.of("phrase.unstated");
        }
    };

    /** Reads a constraint on a fact. */
    static Examined of(Constraint constraint, Evaluator evaluator) {
        var values = new LinkedHashMap<String, Object>();
        paths(constraint.expression()).forEach(p -> put(p, evaluator, values));
        return new Examined(constraint, evaluator.holds(constraint.expression()), values);
    }

    /** The paths that an expression reads, outermost first; not what leads to them, and no constants. */
    private static Stream<Expression> paths(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.name().equals("this") ? Stream.empty() : Stream.of(name);
        }
        if (expression instanceof Expression.Member || expression instanceof Expression.Call) {
            return Stream.of(expression);
        }
        return expression.parts().stream().flatMap(Examined::paths);
    }

    private static void put(Expression path, Evaluator evaluator, Map<String, Object> values) {
        if (path instanceof Expression.Call call && !call.arguments().isEmpty()) {
            call.arguments().forEach(a -> paths(a).forEach(p -> put(p, evaluator, values)));
        }
        if (evaluator.constant(path)) {
            return;
        }
        var text = text(path);
        var value = value(path, evaluator);
        values.put(text, value);
        if (value instanceof Boolean || path instanceof Expression.Call) {
            ground(path, evaluator).forEach(p -> values.putIfAbsent(p, evaluator.path(p)));
        }
    }

    private static Object value(Expression path, Evaluator evaluator) {
        try {
            return evaluator.value(path);
        } catch (Unstated e) {
            return UNSTATED;
        }
    }

    /** What a yes or no rests on, as paths from where the constraint starts. */
    private static List<String> ground(Expression path, Evaluator evaluator) {
        var of = path instanceof Expression.Member member
                ? member.of()
                : path instanceof Expression.Call call ? call.of() : null;
        var name = path instanceof Expression.Member member
                ? member.name()
                : path instanceof Expression.Call call ? call.name() : ((Expression.Name) path).name();
        var lead = of == null ? "" : text(of) + ".";
        var found = new ArrayList<String>();
        for (var rests : restsOn(of, name, evaluator)) {
            found.add(lead + rests);
        }
        return found;
    }

    private static String[] restsOn(Expression of, String name, Evaluator evaluator) {
        var owner = of == null ? evaluator.subject() : value(of, evaluator);
        if (owner == null || owner == UNSTATED) {
            return new String[0];
        }
        return Stream.concat(
                        Stream.of(owner.getClass()), Stream.of(owner.getClass().getInterfaces()))
                .flatMap(t -> Stream.of(t.getMethods()))
                .filter(m -> m.getName().equals(name) && m.isAnnotationPresent(RestsOn.class))
                .findFirst()
                .map(m -> m.getAnnotation(RestsOn.class).value())
                .orElse(new String[0]);
    }

    /** A path as it is written. */
    static String text(Expression path) {
        if (path instanceof Expression.Member member) {
            return text(member.of()) + "." + member.name();
        }
        if (path instanceof Expression.Call call) {
            var arguments = call.arguments().stream().map(Examined::text).toList();
            return (call.of() == null ? "" : text(call.of()) + ".")
                    + call.name()
                    + (arguments.isEmpty() ? "" : "( " + String.join(", ", arguments) + " )");
        }
        if (path instanceof Expression.Name name) {
            return name.name();
        }
        return path instanceof Expression.Literal literal && literal.value() instanceof String string
                ? '"' + string + '"'
                : path instanceof Expression.Literal literal ? String.valueOf(literal.value()) : "...";
    }
}
