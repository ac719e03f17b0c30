package org.belie.rules.lint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.rules.lint.sense.Bound;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/**
 * What a rule asks and concludes, without its wording: names do not matter, nor the order of constraints.
 *
 * @param facts the patterns that must be there
 * @param rest the other conditions
 */
record Shape(Study study, List<Fact> facts, List<Condition> rest) {
    /**
     * A pattern that must be there.
     *
     * @param all what its constraints ask, with names as they stand
     * @param free those of them that name nothing which the rule binds
     */
    private record Fact(Condition.Pattern pattern, Set<String> all, Set<String> free) {
        static Fact of(Study study, Condition.Pattern pattern) {
            var bound = study.senses().bound().stream().map(Bound::name).toList();
            var free = Senses.roots(pattern)
                    .flatMap(Shape::parts)
                    .filter(e -> e.all().noneMatch(p -> p instanceof Expression.Name n && bound.contains(n.name())))
                    .map(Canon::plain)
                    .collect(Collectors.toSet());
            return new Fact(pattern, constraints(pattern, n -> n), free);
        }

        /** Whether it can be no narrower than another, whatever the names. */
        boolean cannotBeWithin(Fact wider) {
            return Senses.type(pattern) == null
                    || Senses.type(pattern) != Senses.type(wider.pattern)
                    || !all.containsAll(wider.free);
        }
    }

    /** The shape of a rule; null when it cannot be compared. */
    static Shape of(Study study) {
        var facts = new ArrayList<Fact>();
        var rest = new ArrayList<Condition>();
        for (var condition : study.rule().when()) {
            if (condition instanceof Condition.Pattern pattern) {
                facts.add(Fact.of(study, pattern));
            } else {
                rest.add(condition);
            }
        }
        return study.rule().conclusion() == null || !study.clear() ? null : new Shape(study, facts, rest);
    }

    /** What rules must have in common to be compared: the type that they conclude, and how hard they press. */
    String effect() {
        return study.rule().conclusion().type() + " " + study.rule().meta("force");
    }

    /** Whether another rule of the same effect fires wherever this one does, and concludes the same. */
    boolean within(Shape wider) {
        return wider.facts.size() <= facts.size()
                && wider.rest.size() <= rest.size()
                && match(wider, 0, new HashMap<>(), new HashSet<>());
    }

    /** Tries to find this rule's fact for each of the other's, from one on; then the rest must agree. */
    private boolean match(Shape wider, int index, Map<String, String> names, Set<Fact> taken) {
        if (index == wider.facts.size()) {
            return restWithin(wider, names);
        }
        var fact = wider.facts.get(index);
        for (var own : facts) {
            if (!taken.contains(own) && !own.cannotBeWithin(fact)) {
                var more = new HashMap<>(names);
                more.put(fact.pattern().binding(), own.pattern().binding());
                if (own.all().containsAll(constraints(fact.pattern(), renamed(more)))) {
                    taken.add(own);
                    if (match(wider, index + 1, more, taken)) {
                        return true;
                    }
                    taken.remove(own);
                }
            }
        }
        return false;
    }

    private boolean restWithin(Shape wider, Map<String, String> names) {
        var own = rest.stream().map(c -> text(c, n -> n)).toList();
        return wider.rest.stream().allMatch(c -> own.contains(text(c, renamed(names))))
                && Canon.of(study.rule().conclusion(), n -> n)
                        .equals(Canon.of(wider.study.rule().conclusion(), renamed(names)));
    }

    private static UnaryOperator<String> renamed(Map<String, String> names) {
        return n -> names.getOrDefault(n, n);
    }

    private static Set<String> constraints(Condition.Pattern pattern, UnaryOperator<String> names) {
        var all = new HashSet<String>();
        Senses.roots(pattern).flatMap(Shape::parts).forEach(e -> all.add(Canon.of(e, names)));
        return all;
    }

    private static Stream<Expression> parts(Expression piece) {
        return piece instanceof Expression.Operation both && both.operator() == Operator.AND
                ? both.parts().stream().flatMap(Shape::parts)
                : Stream.of(piece);
    }

    private static String text(Condition condition, UnaryOperator<String> names) {
        var own = condition instanceof Condition.Pattern p
                ? p.type() + new java.util.TreeSet<>(constraints(p, names))
                : "";
        var results = condition instanceof Condition.Collected c
                ? c.results().stream()
                        .map(r -> r.binding() + r.function())
                        .toList()
                        .toString()
                : "";
        return condition.getClass().getSimpleName()
                + own
                + results
                + condition.parts().stream().map(p -> text(p, names)).toList();
    }
}
