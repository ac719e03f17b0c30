package org.belie.rules.lint.check;

/** One thing that lint looks for among rules. */
interface SurveyCheck {
    void look(Survey survey, Findings found);
}
