package org.belie.rules.lint.check;

import java.util.List;
import org.belie.rules.tree.Condition;

/** An {@code accumulate} that counts or sums and keeps nothing of what it counted: nobody can be shown it. */
final class NoWitnesses implements Check {
    private static final List<String> KEEP = List.of("collectList", "collectSet");

    @Override
    public void look(Study study, Findings found) {
        study.conditions(Condition.Collected.class)
                .filter(c -> c.results().stream().noneMatch(r -> KEEP.contains(r.function())))
                .forEach(c -> found.tell(
                        LintCode.NO_WITNESSES,
                        study,
                        c.at(),
                        "what is counted here is not kept, and no explanation can name it",
                        "add `seen : collectList( "
                                + (c.inner() instanceof Condition.Pattern p && p.binding() != null
                                        ? p.binding()
                                        : "...")
                                + " )` and conclude from it"));
    }
}
