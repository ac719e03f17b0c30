package org.belie.rules.lint.check;

import java.util.TreeSet;
import org.belie.model.Action;
import org.belie.model.Statement;
import org.belie.rules.graph.Derived;
import org.belie.rules.graph.Kinds;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Condition;

/** A pattern on something that no session is told and no rule concludes: a rule that never fires, or an idle not. */
final class NeverThere implements SurveyCheck {
    @Override
    public void look(Survey survey, Findings found) {
        var conclusions = new Conclusions(survey.studies());
        survey.asked(survey.studies()).filter(Study::clear).forEach(s -> {
            s.conditions(Condition.Pattern.class)
                    .filter(p -> Senses.type(p) != null && !Kinds.told(p.type()))
                    .filter(p -> !conclusions.match(p))
                    .forEach(p -> tell(s, p, conclusions, found));
            acts(s, found);
        });
    }

    private static void tell(Study study, Condition.Pattern pattern, Conclusions conclusions, Findings found) {
        var type = Senses.type(pattern);
        var ever = conclusions.ofType(pattern);
        found.tell(
                LintCode.NEVER_THERE,
                study,
                pattern.typeAt(),
                ever
                        ? "no rule concludes " + Said.a(type) + " of which all this is so"
                        : "there is never " + Said.a(type)
                                + " to match: no rule concludes one, and no session starts from one",
                ever ? null : read(type));
    }

    /** Where what is no fact is a property of one. */
    private static String read(Class<?> type) {
        return Types.properties(Statement.class).stream()
                .filter(p -> has(Statement.class, p, type))
                .map(p -> "read it from what has it: `Statement( " + p + " ... )`")
                .findFirst()
                .orElse("let a rule conclude it; of most types a shipped rule does");
    }

    private static boolean has(Class<?> of, String property, Class<?> type) {
        var value = ValueType.of(Types.property(of, property));
        return value != null && value.raw() == type;
    }

    /** Of actions only those are facts that rules conclude from figures. */
    private static void acts(Study study, Findings found) {
        study.conditions(Condition.Pattern.class)
                .filter(p -> Senses.type(p) == Action.class)
                .forEach(p -> Written.comparedWith(study, Action.class, "id")
                        .filter(w -> p.at().from() <= w.at().at().from()
                                && w.at().at().to() <= p.at().to())
                        .filter(w -> !Derived.ACTS.contains(w.text()))
                        .forEach(w -> found.tell(
                                LintCode.NEVER_THERE,
                                study,
                                w.at().at(),
                                "the action \"" + w.text() + "\" is no fact: only "
                                        + Said.list(new TreeSet<>(Derived.ACTS)) + " are",
                                "ask a statement: `isA( \"" + w.text() + "\" )`")));
    }
}
