package org.belie.rules.lint.check;

import java.util.HashSet;
import org.belie.model.Statement;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;

/** A constraint that stands twice in one pattern, or that its type says already: {@code Intent( kind == "intent" )}. */
final class SaidTwice implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.conditions(Condition.Pattern.class).forEach(p -> look(study, p, found));
    }

    private static void look(Study study, Condition.Pattern pattern, Findings found) {
        var said = new HashSet<String>();
        Senses.roots(pattern).forEach(e -> {
            if (!said.add(Canon.plain(e))) {
                found.tell(
                        LintCode.SAID_TWICE,
                        study,
                        e.at(),
                        Said.quoted(study.text(e)) + " is said in this pattern already",
                        "leave it out");
            } else if (Canon.plain(e).equals(kind(Senses.type(pattern)))) {
                found.tell(
                        LintCode.SAID_TWICE,
                        study,
                        e.at(),
                        Said.quoted(study.text(e)) + " is true of every " + Said.quoted(pattern.type()),
                        "leave it out");
            }
        });
    }

    /** What a kind of statement says of its kind. */
    private static String kind(Class<?> type) {
        return type == null || type == Statement.class || !Statement.class.isAssignableFrom(type)
                ? null
                : "(\"" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + "\" == kind)";
    }
}
