package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.Bound;
import org.belie.rules.lint.sense.Use;

/**
 * A value or a collection that is given a name and never used. The names of facts are no part of this: an explanation tells
 * of every fact that has one.
 */
final class UnusedName implements Check {
    @Override
    public void look(Study study, Findings found) {
        var used =
                study.senses().uses().stream().map(Use::bound).map(Bound::name).toList();
        study.senses().bound().stream()
                .filter(b -> b.by() == null && !used.contains(b.name()) && !inSentence(study, b.name()))
                .forEach(b -> found.tell(
                        LintCode.UNUSED_NAME,
                        study,
                        b.at(),
                        Said.quoted(b.name()) + " is bound and never used",
                        "leave it out"));
    }

    private static boolean inSentence(Study study, String name) {
        return Hole.of(study).anyMatch(h -> h.name().equals(name));
    }
}
