package org.belie.rules.lint.check;

import java.util.stream.Stream;
import org.belie.rules.tree.Condition;

/** A fact that must be there and has no name: explanations would call it by a name that the engine makes up. */
final class Nameless implements Check {
    @Override
    public void look(Study study, Findings found) {
        study.rule().when().stream()
                .flatMap(Nameless::positive)
                .filter(p -> p.binding() == null)
                .forEach(p -> found.tell(
                        LintCode.NAMELESS,
                        study,
                        p.typeAt(),
                        "this " + Said.quoted(p.type()) + " has no name",
                        "give it one that an explanation can use: `"
                                + p.type().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                                + p.type().substring(1) + " : " + p.type() + "( ... )`"));
    }

    /** The facts that are part of a match. */
    static Stream<Condition.Pattern> positive(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        return condition instanceof Condition.Both || condition instanceof Condition.Either
                ? condition.parts().stream().flatMap(Nameless::positive)
                : Stream.empty();
    }
}
