package org.belie.rules.lint.sense;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Constraint;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleTree;

/** Goes through a rule as the engine does, condition by condition, and notes what each piece means at its place. */
final class SenseReader {
    private static final Pattern NAME = Pattern.compile("\\w+");

    private final RuleTree rule;
    private final Map<Expression, Sense> senses = new IdentityHashMap<>();
    private final List<Bound> bound = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    SenseReader(RuleTree rule) {
        this.rule = rule;
    }

    Senses read() {
        rule.conditions().forEach(this::bind);
        var known = new Known();
        rule.when().forEach(c -> condition(c, known));
        var then = new ExpressionReader(senses, uses, bound, known, null, null);
        rule.then().forEach(then::consequence);
        return new Senses(senses, bound, uses, known);
    }

    /** All names first, so that a name used too early is not taken for one that is never bound. */
    private void bind(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.binding() != null) {
                bound.add(bound(pattern));
            }
        } else if (condition instanceof Condition.Collected collected) {
            collected.results().stream()
                    .filter(r -> r.binding() != null)
                    .forEach(r -> bound.add(result(r, new Known())));
        }
    }

    private static Bound bound(Condition.Pattern pattern) {
        var at = pattern.at();
        var type = Senses.type(pattern);
        return new Bound(
                pattern.binding(), type == null ? null : ValueType.of(type), named(at, pattern.binding()), pattern);
    }

    private static Place named(Place at, String name) {
        return new Place(at.from(), at.from() + name.length(), at.line(), at.column());
    }

    private static Bound result(Condition.Result result, Known inside) {
        return new Bound(result.binding(), type(result, inside), result.at(), null);
    }

    /** The engine leaves open what is in a list that it collects. */
    private static ValueType type(Condition.Result result, Known inside) {
        return switch (result.function()) {
            case "collectList" -> ValueType.of(List.class);
            case "collectSet" -> ValueType.of(java.util.Set.class);
            case "count" -> ValueType.WHOLE;
            case "sum", "min", "max" -> whole(result, inside) ? ValueType.WHOLE : ValueType.NUMBER;
            case "average" -> ValueType.NUMBER;
            default -> null;
        };
    }

    /** Of whole numbers, what they come to together is whole too. */
    private static boolean whole(Condition.Result result, Known inside) {
        return result.arguments().stream()
                .map(String::strip)
                .map(inside::get)
                .allMatch(b -> b != null && b.type() != null && b.type().whole());
    }

    private void condition(Condition condition, Known known) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, known);
        } else if (condition instanceof Condition.Collected collected) {
            collected(collected, known);
        } else if (condition instanceof Condition.Both both) {
            both.parts().forEach(p -> condition(p, known));
        } else if (condition instanceof Condition.Either either) {
            either(either, known);
        } else {
            condition.parts().forEach(p -> condition(p, known.inside()));
        }
    }

    /** Behind it, only what every branch gives a name to is known: the engine has another fact for it, or none. */
    private void either(Condition.Either either, Known known) {
        var before = known.inside();
        var branches = new ArrayList<Known>();
        either.parts().forEach(part -> {
            var branch = before.inside();
            condition(part, branch);
            branches.add(branch);
        });
        known.addShared(branches);
    }

    private void pattern(Condition.Pattern pattern, Known known) {
        var reader = new ExpressionReader(senses, uses, bound, known, pattern, pattern);
        for (var constraint : pattern.constraints()) {
            if (constraint.expression() != null) {
                reader.read(constraint.expression());
                name(constraint, known);
            }
        }
        if (pattern.binding() != null) {
            known.add(bound(pattern));
        }
    }

    private void name(Constraint constraint, Known known) {
        if (constraint.binding() != null) {
            var type = senses.get(constraint.expression()).type();
            var made = new Bound(constraint.binding(), type, named(constraint.at(), constraint.binding()), null);
            bound.add(made);
            known.add(made);
        }
    }

    private void collected(Condition.Collected collected, Known known) {
        var inside = known.inside();
        condition(collected.inner(), inside);
        for (var result : collected.results()) {
            result.arguments().forEach(a -> NAME.matcher(a).results().forEach(m -> use(m.group(), inside, collected)));
            if (result.binding() != null) {
                known.add(result(result, inside));
            }
        }
        var reader = new ExpressionReader(senses, uses, bound, known, null, collected);
        collected.constraints().stream().filter(c -> c.expression() != null).forEach(c -> reader.read(c.expression()));
    }

    private void use(String name, Known known, Condition in) {
        if (known.get(name) != null) {
            uses.add(new Use(known.get(name), null, in));
        }
    }
}
