package org.belie.rules.lint.check;

/** A rule that nothing can refer to. */
final class NoId implements Check {
    @Override
    public void look(Study study, Findings found) {
        if (study.id() == null) {
            found.tell(
                    LintCode.NO_ID,
                    study,
                    study.rule().at(),
                    "rule \"" + study.rule().name() + "\" has no id",
                    "add @id( \"ABC-001\" ) below its name");
        }
    }
}
