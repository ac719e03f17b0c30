package org.belie.rules.lint.check;

import org.belie.model.Cap;
import org.belie.model.Evidence;
import org.belie.rules.lint.sense.Types;

/** A sentence, or a force that the conclusion reads, is missing. */
final class MissingMeta implements Check {
    @Override
    public void look(Study study, Findings found) {
        var rule = study.rule();
        if (!UnknownMeta.has(study, "says")) {
            found.tell(
                    LintCode.MISSING_META,
                    study,
                    rule.at(),
                    "rule \"" + rule.name() + "\" has no sentence",
                    "add @says( \"... {pair.claim} ...\" ) below its name");
        }
        if (!UnknownMeta.has(study, "force") && presses(study)) {
            found.tell(
                    LintCode.MISSING_META,
                    study,
                    rule.at(),
                    "rule \"" + rule.name() + "\" concludes "
                            + Said.quoted(rule.conclusion().type()) + " and does not say how hard it presses",
                    "add @force( \"weak\" ) below its name, or moderate, or strong");
        }
    }

    /** Whether what it concludes reads the force that the rule proposes. */
    static boolean presses(Study study) {
        var conclusion = study.rule().conclusion();
        var type = conclusion == null ? null : Types.named(conclusion.type());
        return type != null && (Evidence.class.isAssignableFrom(type) || type == Cap.class);
    }
}
