package org.belie.rules.lint.check;

/** Every rule has its cases beside it, and every file of cases its rule. */
final class CasesBeside implements SurveyCheck {
    private static final String CASES = ".cases.yaml";

    @Override
    public void look(Survey survey, Findings found) {
        survey.asked(survey.studies())
                .filter(s -> !survey.paths().contains(s.file().path().replaceFirst("\\.drl$", CASES)))
                .forEach(s -> found.tell(
                        LintCode.NO_CASES,
                        s,
                        s.rule().at(),
                        "no case shows when the rule fires and when it stays silent",
                        "add " + s.file().file().replaceFirst("\\.drl$", CASES)));
    }
}
