package org.belie.rules.lint.check;

import org.belie.rules.lint.sense.Sense;

/** A name is used before it is bound, or outside the {@code not}, {@code exists} or {@code accumulate} that binds it. */
final class OutOfReach implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.unknown(Sense.Kind.NOT_YET, m -> {
            var bound = m.sense().bound();
            found.tell(
                    LintCode.OUT_OF_REACH,
                    study,
                    m.piece().at(),
                    Said.quoted(bound.name()) + " is bound only later, in line "
                            + bound.at().line(),
                    "move that line up");
        });
        study.unknown(Sense.Kind.HIDDEN, m -> {
            var bound = m.sense().bound();
            found.tell(
                    LintCode.OUT_OF_REACH,
                    study,
                    m.piece().at(),
                    Said.quoted(bound.name()) + " is bound in line "
                            + bound.at().line()
                            + " inside a `not`, an `exists` or an `accumulate`, and known there alone",
                    "say there what it has to do with the rest");
        });
    }
}
