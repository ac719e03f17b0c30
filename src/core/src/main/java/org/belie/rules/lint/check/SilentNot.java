package org.belie.rules.lint.check;

import org.belie.rules.tree.Condition;

/** A {@code not} leaves no trace in a match, so the author says in words what was not found; and says so only then. */
final class SilentNot implements Check {
    @Override
    public void look(Study study, Findings found) {
        var absent = study.conditions(Condition.Absent.class).findFirst();
        var unless = study.rule().meta().stream()
                .filter(m -> m.name().equals("unless"))
                .findFirst();
        if (absent.isPresent() && unless.isEmpty()) {
            found.tell(
                    LintCode.SILENT_NOT,
                    study,
                    absent.get().at(),
                    "what this `not` looks for is not said in words",
                    "add @unless( \"a report of ...\" ), to follow \"there is no\"");
        }
        if (absent.isEmpty() && unless.isPresent()) {
            found.tell(
                    LintCode.IDLE_UNLESS,
                    study,
                    unless.get().at(),
                    "the rule has an @unless and looks for no absence",
                    "leave it out, or add the `not`");
        }
    }
}
