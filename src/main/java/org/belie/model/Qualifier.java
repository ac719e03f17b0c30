package org.belie.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * What has to be said beside a claim's outcome so that it does not mislead. The rule's {@code @says} words it, and the headline
 * says it.
 *
 * @param shownBy the statements that show it, by id
 */
public record Qualifier(String rule, Statement claim, Qualifies word, List<Statement> shownBy) {
    private static final Comparator<Qualifier> ORDER = Comparator.comparing(Qualifier::word)
            .thenComparing(Qualifier::rule)
            .thenComparing(q -> q.shownBy.toString());

    public Qualifier {
        shownBy = List.copyOf(shownBy);
    }

    /** Shown by one statement. */
    public Qualifier(Rule rule, Statement claim, Qualifies word, Statement shownBy) {
        this(Finding.id(rule), claim, word, List.of(shownBy));
    }

    /** Shown by statements that a rule collected, in whatever order. */
    public Qualifier(Rule rule, Statement claim, Qualifies word, Collection<?> shownBy) {
        this(
                Finding.id(rule),
                claim,
                word,
                shownBy.stream()
                        .map(Statement.class::cast)
                        .sorted(Comparator.comparing(Statement::id))
                        .toList());
    }

    /** What a rule collected, in the order in which a headline says it. */
    static List<Qualifier> sorted(Collection<?> collected) {
        return collected.stream().map(Qualifier.class::cast).sorted(ORDER).toList();
    }
}
