package org.belie.rules.lint.check;

import java.util.Set;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Place;

/** {@code then} is one {@code insertLogical( new ... )}: a conclusion that lives as long as what it rests on. */
final class Consequence implements Check {
    private static final String ONE = "conclude one thing: `insertLogical( new Against( drools.getRule(), pair ) );`";
    private static final Set<String> CHANGES = Set.of("update", "modify", "delete", "retract");

    @Override
    public void look(Study study, Findings found) {
        var rule = study.rule();
        if (rule.then().isEmpty()) {
            if (study.file().text(rule.thenAt()).isBlank()) {
                tell(study, rule.at(), "rule \"" + rule.name() + "\" concludes nothing", ONE, found);
            }
        } else if (rule.conclusion() == null) {
            look(study, rule.then().get(0), found);
        }
        rule.then().stream()
                .skip(1)
                .limit(1)
                .forEach(s -> tell(study, s.at(), "a consequence is one statement, and this is another", ONE, found));
    }

    private static void look(Study study, Expression first, Findings found) {
        var verb = first instanceof Expression.Call call && call.of() == null ? call.name() : null;
        if ("insertLogical".equals(verb)) {
            if (!((Expression.Call) first).arguments().stream().allMatch(Expression.New.class::isInstance)
                    || ((Expression.Call) first).arguments().size() != 1) {
                tell(study, first.at(), "nothing new is concluded here", ONE, found);
            }
        } else if ("insert".equals(verb)) {
            tell(
                    study,
                    first.at(),
                    "what is inserted stays when what it rests on falls",
                    "write `insertLogical( ... )`",
                    found);
        } else if (verb != null && CHANGES.contains(verb)) {
            tell(study, first.at(), "rules conclude and change nothing: there is no " + Said.quoted(verb), ONE, found);
        } else {
            tell(study, first.at(), "this concludes nothing", ONE, found);
        }
    }

    private static void tell(Study study, Place at, String what, String maybe, Findings found) {
        found.tell(LintCode.CONSEQUENCE, study, at, what, maybe);
    }
}
