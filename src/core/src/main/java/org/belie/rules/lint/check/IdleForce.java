package org.belie.rules.lint.check;

/** A force on a rule whose conclusion presses nowhere. */
final class IdleForce implements Check {
    @Override
    public void look(Study study, Findings found) {
        var conclusion = study.rule().conclusion();
        if (conclusion != null && !MissingMeta.presses(study)) {
            study.rule().meta().stream()
                    .filter(m -> m.name().equals("force"))
                    .forEach(m -> found.tell(
                            LintCode.IDLE_FORCE,
                            study,
                            m.at(),
                            "a conclusion " + Said.quoted(conclusion.type()) + " does not press, and reads no force",
                            "leave it out"));
        }
    }
}
