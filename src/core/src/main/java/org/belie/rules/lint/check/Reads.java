package org.belie.rules.lint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Statement;
import org.belie.rules.graph.Conclusion;
import org.belie.rules.graph.Kinds;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/**
 * What a rule reads that could lead back to where it came from, wherever in its conditions. Left out are facts about another
 * statement, which the rule's own names: {@code Held( condition.id == pledge.onlyIf )}. Bundles hold no circle of such
 * references, so a chain of them ends.
 */
record Reads(Study study, List<Condition.Pattern> patterns) {
    private static final Map<Class<?>, Set<String>> REFERENCES = Map.of(
            Statement.class, Set.of("replaces"),
            Intent.class, Set.of("after", "onlyIf", "unless"),
            Hypothesis.class, Set.of("about", "parts"));

    static Reads of(Study study) {
        var further = new HashSet<String>();
        return new Reads(
                study,
                study.conditions(Condition.Pattern.class)
                        .filter(p -> !further(study, p, further))
                        .toList());
    }

    /** What of it is of a type. */
    Reads of(String type) {
        return new Reads(
                study,
                patterns.stream().filter(p -> Kinds.matches(p.type(), type)).toList());
    }

    /** Through which pattern it reads a conclusion; null when it does not. */
    Condition.Pattern of(Conclusion conclusion) {
        return patterns.stream().filter(conclusion::matches).findFirst().orElse(null);
    }

    /** Whether a pattern matches what another statement is about; its name is then noted. */
    private static boolean further(Study study, Condition.Pattern pattern, Set<String> further) {
        var is = Senses.roots(pattern)
                .flatMap(Reads::equal)
                .anyMatch(e -> refers(study, e) || e instanceof Expression.Name name && further.contains(name.name()));
        if (is && pattern.binding() != null) {
            further.add(pattern.binding());
        }
        return is;
    }

    /** Both sides of an equation, or of a look in a list. */
    private static Stream<Expression> equal(Expression piece) {
        return piece instanceof Expression.Operation both
                        && (both.operator() == Operator.EQUAL || both.operator() == Operator.MEMBER_OF)
                ? both.parts().stream()
                : Stream.empty();
    }

    /** {@code pledge.onlyIf}: the id of a statement, given by one that was matched before. */
    private static boolean refers(Study study, Expression piece) {
        return piece instanceof Expression.Member
                && study.senses().of(piece) instanceof Sense.Property property
                && REFERENCES.entrySet().stream()
                        .anyMatch(r -> r.getKey().isAssignableFrom(property.of())
                                && r.getValue().contains(property.method().getName()));
    }
}
