package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Condition;

/**
 * A rule that collects and begins with a bare pattern that another rule begins with too: the engine was seen to leave it with
 * an old collection ({@code src/README.md}, the bench).
 */
final class SharedBench implements SurveyCheck {
    @Override
    public void look(Survey survey, Findings found) {
        survey.asked(survey.studies())
                .filter(s -> s.conditions(Condition.Collected.class).findAny().isPresent())
                .forEach(s -> look(survey, s, found));
    }

    private static void look(Survey survey, Study study, Findings found) {
        var first = bare(study);
        if (first == null || Senses.type(first) == null || !comesAndGoes(survey, first)) {
            return;
        }
        survey.studies().stream()
                .filter(o -> o != study && bare(o) != null)
                .filter(o -> bare(o).type().equals(first.type()))
                .findFirst()
                .ifPresent(o -> found.tell(
                        LintCode.SHARED_BENCH,
                        study,
                        first.at(),
                        "the rule collects, and begins with a bare " + Said.quoted(first.type()) + " as " + o.id()
                                + " does: the engine was seen to leave such a rule with an old collection",
                        "begin with another pattern, or put a constraint into this one"));
    }

    /** What every session starts from stays where it is, and was seen to do no harm. */
    private static boolean comesAndGoes(Survey survey, Condition.Pattern pattern) {
        return new Conclusions(survey.studies()).match(pattern);
    }

    /** The pattern that a rule begins with, when nothing is asked of it; or null. */
    private static Condition.Pattern bare(Study study) {
        var when = study.rule().when();
        return !when.isEmpty()
                        && when.get(0) instanceof Condition.Pattern first
                        && first.constraints().isEmpty()
                ? first
                : null;
    }
}
