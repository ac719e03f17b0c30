package org.belie.rules.lint.check;

import org.belie.model.Parameter;
import org.belie.rules.lint.Lexicon;

/** {@code Parameter( name == "tolerence" )}: a parameter that {@code parameters.yaml} does not give. */
record UnknownParameter(Lexicon lexicon) implements Check {
    @Override
    public void look(Study study, Findings found) {
        if (lexicon.parameters() != null) {
            Written.comparedWith(study, Parameter.class, "name")
                    .forEach(w -> w.mustBe(
                            lexicon.parameters(), "there is no parameter", LintCode.NO_PARAMETER, study, found));
        }
    }
}
