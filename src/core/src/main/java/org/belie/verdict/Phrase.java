package org.belie.verdict;

import java.util.Collection;
import org.belie.message.Messages;
import org.belie.model.Days;
import org.belie.model.Dispute;
import org.belie.model.DisputeGround;
import org.belie.model.Hypothesis;
import org.belie.model.Label;
import org.belie.model.Outcome;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Span;
import org.belie.model.Statement;

/** Values of the model in words, for sentences. */
public final class Phrase {
    private static final String UNSTATED = Messages.of("phrase.unstated");

    private Phrase() {}

    /** A value in words: a statement with its id, a source by its name, a closed list's word. */
    public static String of(Object value) {
        if (value == null) {
            return UNSTATED;
        }
        if (value instanceof Statement statement) {
            return of(statement) + " [" + statement.id() + "]";
        }
        if (value instanceof Source source) {
            return Noun.named(source.name());
        }
        if (value instanceof Label label) {
            return label.label();
        }
        if (value instanceof Span span) {
            return Dates.of(span);
        }
        if (value instanceof Days days) {
            return of(days);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? UNSTATED
                    : Noun.listed(many.stream().map(Phrase::of).toList());
        }
        return value.toString();
    }

    private static String of(Days days) {
        return days.least() == days.most()
                ? Messages.count("phrase.days", Math.toIntExact(days.least()))
                : Messages.of("phrase.days.between", days.least(), days.most());
    }

    /** The names of all that a scope holds; null of one that is not stated. */
    static String names(Scope scope) {
        var named = Noun.of(scope);
        return named == null ? null : named.text();
    }

    /** What a statement says, without its id: {@code "the Russian armed forces will withdraw troops from training areas, in part"}. */
    public static String of(Statement statement) {
        return '"' + plain(statement) + '"';
    }

    /**
     * The same without quotation marks. A promise says that it is one, a denial and a negated report that it is not so; what
     * was looked for and not seen says neither. A supposition about a verdict names the claim.
     */
    public static String plain(Statement statement) {
        if (statement instanceof Hypothesis hypothesis && hypothesis.about() != null) {
            return supposed(hypothesis);
        }
        if (statement instanceof Hypothesis hypothesis && !hypothesis.parts().isEmpty()) {
            return joined(hypothesis);
        }
        if (statement instanceof Dispute dispute) {
            return disputed(dispute);
        }
        return Clause.of(statement);
    }

    private static String supposed(Hypothesis hypothesis) {
        var outcomes = hypothesis.expected().stream()
                .map(Outcome::label)
                .reduce((one, other) -> Messages.of("list.or", one, other))
                .orElseThrow();
        return Messages.of("phrase.supposed", hypothesis.about(), outcomes);
    }

    private static String joined(Hypothesis hypothesis) {
        return hypothesis.parts().stream()
                .map(id -> "[" + id + "]")
                .reduce((one, other) -> Messages.of(hypothesis.any() ? "list.or" : "list.and", one, other))
                .orElseThrow();
    }

    private static String disputed(Dispute dispute) {
        var attacked = dispute.of().stream()
                .map(id -> "[" + id + "]")
                .reduce((one, other) -> Messages.of("list.and", one, other))
                .orElseThrow();
        return dispute.ground() == DisputeGround.OTHER
                ? Messages.of("phrase.disputed", attacked)
                : Messages.of("phrase.disputed.as", attacked, dispute.ground().label());
    }
}
