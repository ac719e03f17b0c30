package org.belie.rules.lint.check;

import java.util.List;
import java.util.Objects;

/** {@code @see( "POS-999" )}: a rule that there is not. */
final class NoSuchRule implements SurveyCheck {
    @Override
    public void look(Survey survey, Findings found) {
        List<String> ids = survey.studies().stream()
                .map(Study::id)
                .filter(Objects::nonNull)
                .toList();
        survey.asked(survey.studies())
                .forEach(s -> s.rule().meta().stream()
                        .filter(m -> m.name().equals("see")
                                && m.value() != null
                                && !ids.contains(m.value().strip()))
                        .forEach(m -> found.tell(
                                LintCode.NO_SUCH_RULE,
                                s,
                                m.valueAt(),
                                "there is no rule " + Said.quoted(m.value()),
                                Said.advice(m.value(), ids))));
    }
}
