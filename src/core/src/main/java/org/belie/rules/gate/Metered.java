package org.belie.rules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleTree;

/**
 * A rule with a condition at every join that has to be asked of each pair. The engine joins facts on equal keys, or on nothing
 * at all, without running any of a rule's code: then no fuel would burn however many pairs there are. Where the rule asks
 * something of each pair itself, or where there can be one pair only, nothing is added.
 */
final class Metered {
    private static final Place NOWHERE = new Place(0, 0, 0, 0);
    private static final String NAME = "GENERATED_metered_";
    private static final String AGAIN = "GENERATED_again_";

    private final List<Condition.Pattern> unmetered = new ArrayList<>();
    private final Function<String, Constraint> also;
    private int made;

    private Metered() {
        this(name -> null);
    }

    /**
     * A walk over one rule.
     *
     * @param also what is added to a pattern by the name that it gives, or null
     */
    private Metered(Function<String, Constraint> also) {
        this.also = also;
    }

    /** What a condition is joined with: the names given before it, and whether there is anything before it at all. */
    private static final class Before {
        final List<String> names;
        boolean any;

        Before(List<String> names, boolean any) {
            this.names = new ArrayList<>(names);
            this.any = any;
        }

        /** For what is inside of something: the names that it gives stay there. */
        Before inside() {
            return new Before(names, any);
        }
    }

    /** The same rule, with what the engine has to ask at each join. */
    static RuleTree of(RuleTree rule) {
        return unmetered(rule).isEmpty() ? new Metered().metered(rule) : new Metered(Metered::again).metered(rule);
    }

    /** The patterns at whose join nothing can be asked, whatever names there are. */
    static List<Condition.Pattern> beyond(RuleTree rule) {
        var metered = new Metered(Metered::again);
        metered.metered(rule);
        return metered.unmetered;
    }

    /** Those at whose join every name before them means something else. */
    private static List<Condition.Pattern> unmetered(RuleTree rule) {
        var metered = new Metered();
        metered.metered(rule);
        return metered.unmetered;
    }

    private RuleTree metered(RuleTree rule) {
        var when = all(rule.when(), new Before(List.of(), false));
        return new RuleTree(
                rule.name(), rule.pack(), rule.meta(), rule.attributes(), when, rule.then(), rule.at(), rule.thenAt());
    }

    /** A second name for what a pattern matches, which no property has. */
    private static Constraint again(String name) {
        return new Constraint(AGAIN + name, new Expression.Name("this", NOWHERE), "this", NOWHERE);
    }

    private List<Condition> all(List<Condition> conditions, Before before) {
        return conditions.stream().map(c -> one(c, before)).toList();
    }

    private Condition one(Condition condition, Before before) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, before);
        }
        if (condition instanceof Condition.Absent absent) {
            return new Condition.Absent(one(absent.inner(), before.inside()), absent.at());
        }
        if (condition instanceof Condition.Present present) {
            return new Condition.Present(one(present.inner(), before.inside()), present.at());
        }
        if (condition instanceof Condition.Both both) {
            return new Condition.Both(all(both.parts(), before), both.at());
        }
        if (condition instanceof Condition.Either either) {
            return either(either, before);
        }
        return condition instanceof Condition.Collected collected ? collected(collected, before) : condition;
    }

    private Condition either(Condition.Either either, Before before) {
        var parts = either.parts().stream().map(p -> one(p, before.inside())).toList();
        before.any = true;
        return new Condition.Either(parts, either.at());
    }

    private Condition pattern(Condition.Pattern pattern, Before before) {
        var type = Senses.type(pattern);
        var names = before.names.stream()
                .filter(n -> type == null || Types.property(type, n) == null)
                .toList();
        var asks = pattern.constraints().stream().anyMatch(c -> one(c) || asks(c, names));
        if (names.isEmpty() && before.any && !asks) {
            unmetered.add(pattern);
        }
        var name = pattern.binding() == null ? NAME + made++ : pattern.binding();
        var second = also.apply(name);
        before.names.add(second == null ? name : second.binding());
        before.any = true;
        var constraints = new ArrayList<>(pattern.constraints());
        Optional.ofNullable(second).ifPresent(constraints::add);
        if (!asks && !names.isEmpty()) {
            constraints.add(there(names.get(names.size() - 1)));
        }
        return new Condition.Pattern(name, pattern.type(), constraints, pattern.typeAt(), pattern.at());
    }

    /** {@code this == pair.claim}: facts that are equal are one fact. */
    private static boolean one(Constraint constraint) {
        return constraint.expression() instanceof Expression.Operation both
                && both.operator() == Operator.EQUAL
                && both.left() instanceof Expression.Name name
                && name.name().equals("this");
    }

    /** Whether the engine has to ask a constraint of each pair: it names what came before, and is no key. */
    private static boolean asks(Constraint constraint, List<String> names) {
        var key = constraint.expression() instanceof Expression.Operation both
                && (both.operator() == Operator.EQUAL || both.operator() == Operator.AND);
        return !key
                && constraint.binding() == null
                && constraint
                        .expression()
                        .all()
                        .anyMatch(p -> p instanceof Expression.Name n && names.contains(n.name()));
    }

    private static Constraint there(String name) {
        var asked = new Expression.Operation(
                new Expression.Name(name, NOWHERE), Operator.UNEQUAL, new Expression.Literal(null, NOWHERE), NOWHERE);
        return new Constraint(null, asked, Transcript.expression(asked), NOWHERE);
    }

    private Condition collected(Condition.Collected collected, Before before) {
        var inner = one(collected.inner(), before.inside());
        collected.results().forEach(r -> before.names.add(r.binding()));
        return new Condition.Collected(inner, collected.results(), collected.constraints(), collected.at());
    }
}
