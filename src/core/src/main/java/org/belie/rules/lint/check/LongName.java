package org.belie.rules.lint.check;

/** A name that no journalist would write above a column. */
final class LongName implements Check {
    private static final int MOST = 12;

    @Override
    public void look(Study study, Findings found) {
        var words = study.rule().name().strip().split("\\s+").length;
        if (words > MOST) {
            found.tell(
                    LintCode.LONG_NAME,
                    study,
                    study.rule().at(),
                    "the name has " + words + " words",
                    "write a headline of at most " + MOST);
        }
    }
}
