package org.belie.rules.lint.check;

import java.util.stream.Stream;
import org.belie.model.Action;
import org.belie.model.Statement;
import org.belie.rules.lint.Lexicon;

/** {@code action == "wihdraw"}, {@code isA( "wihdraw" )}: an action that the vocabulary does not have. */
record UnknownTerm(Lexicon lexicon) implements Check {
    @Override
    public void look(Study study, Findings found) {
        if (lexicon.actions() != null) {
            Stream.of(
                            Written.comparedWith(study, Statement.class, "action"),
                            Written.comparedWith(study, Action.class, "id"),
                            Written.askedOf(study, "isA"))
                    .flatMap(w -> w)
                    .forEach(w -> w.mustBe(
                            lexicon.actions(), "the vocabulary has no action", LintCode.NO_TERM, study, found));
        }
    }
}
