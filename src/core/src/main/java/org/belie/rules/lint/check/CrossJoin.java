package org.belie.rules.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.model.Action;
import org.belie.model.AsOf;
import org.belie.model.Parameter;
import org.belie.model.Precedence;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** Two facts that must be there and have nothing to do with each other: every one is tried with every other. */
final class CrossJoin implements Check {
    private static final Set<Class<?>> ONE = Set.of(AsOf.class, Precedence.class);

    @Override
    public void look(Study study, Findings found) {
        if (!study.clear()) {
            return;
        }
        var patterns = study.rule().when().stream()
                .filter(c -> !(c instanceof Condition.Either))
                .flatMap(Nameless::positive)
                .filter(p -> !one(p))
                .toList();
        var joined = new ArrayList<Condition.Pattern>();
        patterns.stream().limit(1).forEach(p -> grow(study, p, patterns, joined));
        patterns.stream()
                .filter(p -> !joined.contains(p))
                .limit(1)
                .forEach(p -> tell(study, p, patterns.get(0), found));
    }

    /** There is one date of judgement, one parameter of a name, one act of a name. */
    private static boolean one(Condition.Pattern pattern) {
        var type = Senses.type(pattern);
        return type == null
                || ONE.contains(type)
                || named(pattern, Parameter.class, "name")
                || named(pattern, Action.class, "id");
    }

    private static boolean named(Condition.Pattern pattern, Class<?> type, String key) {
        return Senses.type(pattern) == type
                && Senses.roots(pattern)
                        .anyMatch(e -> e instanceof Expression.Operation both
                                && both.operator() == Operator.EQUAL
                                && both.left() instanceof Expression.Name name
                                && name.name().equals(key));
    }

    private static void grow(
            Study study, Condition.Pattern from, List<Condition.Pattern> all, List<Condition.Pattern> joined) {
        joined.add(from);
        all.stream()
                .filter(p -> !joined.contains(p) && (uses(study, p, from) || uses(study, from, p)))
                .toList()
                .forEach(p -> {
                    if (!joined.contains(p)) {
                        grow(study, p, all, joined);
                    }
                });
    }

    /** Whether a pattern is joined by the name of another, or by a value that the other names. */
    private static boolean uses(Study study, Condition.Pattern pattern, Condition.Pattern other) {
        var names = names(study, pattern);
        return names.contains(other.binding())
                || other.constraints().stream().anyMatch(c -> names.contains(c.binding()));
    }

    /** The names that a pattern is joined by: that something is another thing joins nothing. */
    private static Set<String> names(Study study, Condition.Pattern pattern) {
        var apart = Senses.roots(pattern)
                .filter(e -> e instanceof Expression.Operation both
                        && (both.operator() == Operator.UNEQUAL || both.operator() == Operator.NOT_MEMBER_OF))
                .flatMap(Expression::all)
                .toList();
        return study.senses().uses().stream()
                .filter(u -> u.in() == pattern && apart.stream().noneMatch(e -> e == u.at()))
                .map(u -> u.bound().name())
                .collect(Collectors.toSet());
    }

    private static void tell(Study study, Condition.Pattern lone, Condition.Pattern other, Findings found) {
        found.tell(
                LintCode.CROSS_JOIN,
                study,
                lone.at(),
                "nothing joins this " + Said.quoted(lone.type()) + " to the " + Said.quoted(other.type()) + " of line "
                        + other.at().line() + ": every one is tried with every other",
                "say what they share: `claim == pair.claim`");
    }
}
