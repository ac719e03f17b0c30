package org.belie.rules.lint.sense;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.RuleTree;

/** What every piece of a rule means. */
public final class Senses {
    private final Map<Expression, Sense> senses;
    private final List<Bound> bound;
    private final List<Use> uses;
    private final Known known;

    Senses(Map<Expression, Sense> senses, List<Bound> bound, List<Use> uses, Known known) {
        this.senses = new IdentityHashMap<>(senses);
        this.bound = bound.stream()
                .sorted(Comparator.comparingInt(b -> b.at().from()))
                .toList();
        this.uses = List.copyOf(uses);
        this.known = known;
    }

    public static Senses of(RuleTree rule) {
        return new SenseReader(rule).read();
    }

    /** What a piece means. */
    public Sense of(Expression piece) {
        return senses.getOrDefault(piece, new Sense.Unclear());
    }

    /** The type of a piece's value; null when that is left open or not known. */
    public ValueType type(Expression piece) {
        return of(piece).type();
    }

    /** The type that a pattern matches, or null when there is none of its name. */
    public static Class<?> type(Condition.Pattern pattern) {
        return Types.named(pattern.type());
    }

    /** Every name that the rule gives, in the order of the file, with those inside a {@code not}. */
    public List<Bound> bound() {
        return bound;
    }

    /** Every use of a name that the rule gives, in the order of the file. */
    public List<Use> uses() {
        return uses;
    }

    /** The names that a consequence and the rule's sentence see. */
    public Known known() {
        return known;
    }

    /** Every constraint's and consequence's expression, whole, in the order of the file. */
    public static Stream<Expression> roots(RuleTree rule) {
        return Stream.concat(rule.conditions().flatMap(Senses::roots), rule.then().stream());
    }

    /** The expressions of a condition itself, not of those inside it. */
    public static Stream<Expression> roots(Condition condition) {
        var constraints = new ArrayList<Expression>();
        if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(c -> constraints.add(c.expression()));
        } else if (condition instanceof Condition.Collected collected) {
            collected.constraints().forEach(c -> constraints.add(c.expression()));
        }
        return constraints.stream().filter(e -> e != null);
    }
}
