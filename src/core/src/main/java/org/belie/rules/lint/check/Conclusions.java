package org.belie.rules.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.rules.graph.Conclusion;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.tree.Condition;

/** What rules conclude, by type. */
final class Conclusions {
    private final SortedMap<String, List<Conclusion>> byType = new TreeMap<>();

    Conclusions(List<Study> studies) {
        for (var study : studies) {
            var conclusion = Conclusion.of(study.rule());
            if (conclusion != null && Types.named(conclusion.type()) != null) {
                byType.computeIfAbsent(conclusion.type(), t -> new ArrayList<>())
                        .add(conclusion);
            }
        }
    }

    /** Every type that is concluded. */
    List<Class<?>> types() {
        return byType.keySet().stream().<Class<?>>map(Types::named).toList();
    }

    /** Whether any is of the type that a pattern matches. */
    boolean ofType(Condition.Pattern pattern) {
        return types().stream().anyMatch(Senses.type(pattern)::isAssignableFrom);
    }

    /** Whether a pattern may match any. */
    boolean match(Condition.Pattern pattern) {
        return byType.entrySet().stream()
                .filter(e -> Senses.type(pattern).isAssignableFrom(Types.named(e.getKey())))
                .anyMatch(e -> e.getValue().stream().anyMatch(c -> c.matches(pattern)));
    }
}
