package org.belie.rules.lint.check;

import java.util.List;
import java.util.stream.Stream;

/** Every rule has cases beside it: one at least in which it fires, and one in which it stays silent. */
final class CasesBeside implements SurveyCheck {
    private static final List<String> SIDES = List.of("fires", "silent");

    @Override
    public void look(Survey survey, Findings found) {
        survey.asked(survey.studies()).forEach(s -> {
            var cases = survey.texts().get(cases(s.file().path()));
            if (cases == null) {
                tell(s, "no case shows when the rule fires and when it stays silent", "add ", found);
            } else {
                missing(cases).forEach(side -> tell(s, "no case is `" + side + ":`", "write one in ", found));
            }
        });
    }

    private static String cases(String path) {
        return path.replaceFirst("\\.drl$", ".cases.yaml");
    }

    private static Stream<String> missing(String cases) {
        return SIDES.stream().filter(side -> cases.lines().noneMatch(l -> l.startsWith(side + ":")));
    }

    private static void tell(Study study, String what, String maybe, Findings found) {
        found.tell(
                LintCode.NO_CASES,
                study,
                study.rule().at(),
                what,
                maybe + cases(study.file().file()));
    }
}
