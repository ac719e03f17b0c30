package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.Sense;

/** A consequence is Java: there a property is asked, {@code pair.claim()}, and not read, {@code pair.claim}. */
final class FieldInConsequence implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.unknown(Sense.Kind.FIELD, m -> {
            var text = study.text(m.piece());
            found.tell(
                    LintCode.FIELD,
                    study,
                    m.piece().at(),
                    Said.quoted(text) + " cannot be read in a consequence",
                    "ask it: " + Said.quoted(text + "()"));
        });
    }
}
