package org.belie.rules.lint.check;

import java.util.List;
import org.belie.problem.Nearest;
import org.belie.rules.tree.Meta;

/** {@code @sasy( ... )}: what a rule says of itself is a closed list. */
final class UnknownMeta implements Check {
    static final List<String> KNOWN = List.of("id", "status", "force", "says", "unless", "see", "doubt", "source");

    /** Whether a line is there, or one that is most likely the same misspelt. */
    static boolean has(Study study, String key) {
        return study.rule().meta().stream()
                .map(Meta::name)
                .anyMatch(n -> n.equals(key) || !KNOWN.contains(n) && key.equals(Nearest.to(n, KNOWN)));
    }

    @Override
    public void look(Study study, Findings found) {
        study.rule().meta().stream()
                .filter(m -> !KNOWN.contains(m.name()))
                .forEach(m -> found.tell(
                        LintCode.UNKNOWN_META,
                        study,
                        m.at(),
                        "rules have no `@" + m.name() + "`",
                        Said.advice(m.name(), KNOWN)));
    }
}
