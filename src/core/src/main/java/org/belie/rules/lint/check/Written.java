package org.belie.rules.lint.check;

import java.util.Collection;
import java.util.stream.Stream;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.tree.Expression;

/** A text that a rule writes out, at its place. */
record Written(Expression at, String text) {
    /** Texts that a property of a type, or of a kind of it, is said to be or not to be. */
    static Stream<Written> comparedWith(Study study, Class<?> type, String property) {
        return Pair.of(study)
                .filter(p -> p.text() != null && !p.whole().operator().orders())
                .filter(p -> study.senses().of(p.value()) instanceof Sense.Property of
                        && type.isAssignableFrom(of.of())
                        && of.method().getName().equals(property))
                .map(p -> new Written(p.given(), p.text()));
    }

    /** Texts that a question is asked with. */
    static Stream<Written> askedOf(Study study, String question) {
        return study.expressions(Expression.Call.class)
                .filter(c -> c.name().equals(question))
                .flatMap(c -> c.arguments().stream())
                .flatMap(Written::of);
    }

    private static Stream<Written> of(Expression piece) {
        return piece instanceof Expression.Literal literal && literal.value() instanceof String text
                ? Stream.of(new Written(piece, text))
                : Stream.empty();
    }

    /**
     * Tells of it when it is not among some words.
     *
     * @param none what is then so of it: "there is no parameter"
     */
    void mustBe(Collection<String> words, String none, LintCode code, Study study, Findings found) {
        if (!words.contains(text)) {
            found.tell(code, study, at.at(), none + " \"" + text + "\"", Said.advice(text, words));
        }
    }
}
