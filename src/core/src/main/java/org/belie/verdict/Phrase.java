package org.belie.verdict;

import java.util.Collection;
import java.util.regex.Pattern;
import org.belie.message.Messages;
import org.belie.model.Days;
import org.belie.model.Denial;
import org.belie.model.Denies;
import org.belie.model.Dispute;
import org.belie.model.DisputeGround;
import org.belie.model.Extent;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Label;
import org.belie.model.Measure;
import org.belie.model.Outcome;
import org.belie.model.Polarity;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Term;

/** Values of the model in words, for sentences. */
public final class Phrase {
    private static final String UNSTATED = Messages.of("phrase.unstated");
    private static final String UNNAMED = Messages.of("phrase.unnamed");
    private static final String UNSEEN = Messages.of("phrase.unseen");
    private static final String PARTIAL = Messages.of("phrase.partial");

    /** The hyphens of an id that join words: {@code refuse-to-de-escalate} is said "refuse to de-escalate". */
    private static final Pattern WORDS = Pattern.compile("(?<!\\b(?:de|re))-");

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
            return source.name();
        }
        if (value instanceof Label label) {
            return label.label();
        }
        if (value instanceof Days days) {
            return of(days);
        }
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(Phrase::of)
                    .reduce((one, other) -> Messages.of("list.and", one, other))
                    .orElse(UNSTATED);
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
        var terms = scope.terms();
        return terms.size() == 1
                ? terms.iterator().next().name()
                : terms.stream()
                        .map(Term::name)
                        .reduce((one, other) -> Messages.of("list.and", one, other))
                        .orElse(null);
    }

    /** What a statement says, without its id: {@code "Russian armed forces: will withdraw troops (training areas; partial)"}. */
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
        var what = statement.proposition();
        var said = new StringBuilder();
        if (!what.actor().terms().isEmpty()) {
            said.append(names(what.actor())).append(": ");
        }
        said.append(does(statement));
        append(said, what.object(), " ");
        append(said, what.target(), " -> ");
        return said.append(details(statement)).toString();
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

    private static String does(Statement statement) {
        var act = act(statement.action());
        if (statement instanceof Denial denial && !denial.affirms()) {
            return denial.denies() == Denies.INTENT
                    ? Messages.of("phrase.noPlan", act)
                    : Messages.of("phrase.negated", act);
        }
        var negated = statement.polarity() == Polarity.NEGATED && !(statement instanceof Denial);
        if (statement instanceof Intent) {
            return negated ? Messages.of("phrase.willNot", act) : Messages.of("phrase.will", act);
        }
        return negated ? Messages.of("phrase.negated", act) : act;
    }

    private static String act(String action) {
        if (action == null) {
            return UNNAMED;
        }
        return action.indexOf('-') < 0 ? action : WORDS.matcher(action).replaceAll(" ");
    }

    private static String details(Statement statement) {
        var details = new StringBuilder();
        detail(details, names(statement.proposition().place()));
        var quantity = statement.quantity();
        if (quantity != null && !(quantity.bare() && statement.derived())) {
            detail(
                    details,
                    (quantity.measure() == Measure.TOTAL
                                    ? ""
                                    : quantity.measure().label() + " ")
                            + quantity.text());
        }
        detail(details, statement.polarity() == Polarity.UNOBSERVED ? UNSEEN : null);
        detail(details, statement.extent() == Extent.PARTIAL ? PARTIAL : null);
        if (statement.proposition().dated()) {
            detail(details, statement.window().toString());
        }
        if (statement instanceof Intent intent) {
            bound(details, intent);
        }
        return details.isEmpty() ? "" : " (" + details + ")";
    }

    /** By when it was promised, and what it hangs on. */
    private static void bound(StringBuilder details, Intent intent) {
        detail(details, intent.dueBy() == null ? null : Messages.of("phrase.due", intent.dueBy()));
        detail(details, intent.onlyIf() == null ? null : Messages.of("phrase.if", intent.onlyIf()));
        detail(details, intent.unless() == null ? null : Messages.of("phrase.unless", intent.unless()));
    }

    private static void detail(StringBuilder details, String text) {
        if (text != null) {
            details.append(details.isEmpty() ? "" : "; ").append(text);
        }
    }

    private static void append(StringBuilder said, Scope scope, String before) {
        if (scope.stated()) {
            said.append(before).append(names(scope));
        }
    }
}
