package org.belie.rules.lint.check;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.belie.rules.lint.sense.Bound;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Meta;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/** One rule as it is looked at: as it is written, and what its words mean. */
public record Study(RuleFile file, RuleTree rule, Senses senses) {
    static Study of(RuleFile file, RuleTree rule) {
        return new Study(file, rule, Senses.of(rule));
    }

    /** Every expression and all below it, in the order of the file. */
    Stream<Expression> expressions() {
        return Senses.roots(rule).flatMap(Expression::all);
    }

    <T extends Expression> Stream<T> expressions(Class<T> kind) {
        return expressions().filter(kind::isInstance).map(kind::cast);
    }

    <T extends Condition> Stream<T> conditions(Class<T> kind) {
        return rule.conditions().filter(kind::isInstance).map(kind::cast);
    }

    /** Every word that is not known in one way. */
    void unknown(Sense.Kind kind, Consumer<Missing> told) {
        expressions().forEach(e -> {
            if (senses.of(e) instanceof Sense.Unknown unknown && unknown.kind() == kind) {
                told.accept(new Missing(e, unknown));
            }
        });
    }

    /** A piece whose word is not known. */
    record Missing(Expression piece, Sense.Unknown sense) {}

    /** Whether every word is known and means what its author must think: what was meant by others cannot be told. */
    boolean clear() {
        var names = senses.bound().stream().map(Bound::name).toList();
        return file.unread().isEmpty()
                && names.stream().distinct().count() == names.size()
                && expressions().map(senses::of).noneMatch(Study::odd);
    }

    private static boolean odd(Sense sense) {
        return sense instanceof Sense.Unknown || sense instanceof Sense.Property property && property.hides() != null;
    }

    /** A piece as it is written. */
    String text(Expression piece) {
        return file.text(piece.at());
    }

    String id() {
        return rule.meta("id");
    }

    /** Where the value of a line of metadata stands; the rule's name when there is none. */
    Place metaAt(String name) {
        return rule.meta().stream()
                .filter(m -> m.name().equals(name))
                .map(Meta::valueAt)
                .findFirst()
                .orElse(rule.at());
    }

    /** One look at one rule: no two are the same. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
