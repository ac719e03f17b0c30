package org.belie.rules.lint.check;

import java.util.stream.Stream;
import org.belie.rules.lint.sense.Bound;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.tree.Condition;

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
            if (inBranch(study, bound)) {
                found.tell(
                        LintCode.OUT_OF_REACH,
                        study,
                        m.piece().at(),
                        Said.quoted(bound.name()) + " is bound in one branch of an `or` alone, in line "
                                + bound.at().line() + ": where another holds there is no such fact",
                        "bind it in each branch, or write a rule for each");
                return;
            }
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

    /** Whether a name is given in a branch of an {@code or}, and not inside a {@code not} or what is collected there. */
    private static boolean inBranch(Study study, Bound bound) {
        return study.conditions(Condition.Either.class)
                .flatMap(or -> or.parts().stream())
                .flatMap(OutOfReach::open)
                .anyMatch(c -> c.at().from() <= bound.at().from() && bound.at().to() <= c.at().to());
    }

    private static Stream<Condition> open(Condition condition) {
        if (condition instanceof Condition.Both || condition instanceof Condition.Either) {
            return condition.parts().stream().flatMap(OutOfReach::open);
        }
        return condition instanceof Condition.Pattern ? Stream.of(condition) : Stream.empty();
    }
}
