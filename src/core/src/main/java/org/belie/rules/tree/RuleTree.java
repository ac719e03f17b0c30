package org.belie.rules.tree;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A rule as it is written.
 *
 * @param meta what it says of itself, in the order of the file
 * @param attributes words that steer the engine ({@code salience}), which belie's rules do not use
 * @param then the statements of the consequence; empty when belie does not read them
 * @param at where its name stands
 * @param thenAt the consequence, without {@code then} and {@code end}
 */
public record RuleTree(
        String name,
        String pack,
        List<Meta> meta,
        List<String> attributes,
        List<Condition> when,
        List<Expression> then,
        Place at,
        Place thenAt) {
    public RuleTree {
        meta = List.copyOf(meta);
        attributes = List.copyOf(attributes);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** The value of a line of metadata, or null. */
    public String meta(String key) {
        return meta.stream()
                .filter(m -> m.name().equals(key))
                .map(Meta::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every condition, and those inside others, in the order of the file. */
    public Stream<Condition> conditions() {
        return when.stream().flatMap(Condition::all);
    }

    /** What the rule concludes; null when its consequence is no single {@code insertLogical( new ... )}. */
    public Expression.New conclusion() {
        return then.size() == 1
                        && then.get(0) instanceof Expression.Call call
                        && call.of() == null
                        && call.name().equals("insertLogical")
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Expression.New made
                ? made
                : null;
    }
}
