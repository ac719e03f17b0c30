package org.belie.report.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Document;
import org.belie.model.Force;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.report.Symbol;
import org.belie.report.exchange.WebAddress;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Item;
import org.belie.verdict.Phrase;
import org.belie.verdict.Upshot;

/** Values in words, and the signs and tones that stand beside the words. */
final class Words {
    private Words() {}

    static String outcome(Outcome outcome) {
        return Messages.of("html.outcome." + outcome.label());
    }

    /** What an outcome says, in a sentence. */
    static String meaning(Outcome outcome) {
        return Messages.of("html.meaning." + outcome.label());
    }

    static String sign(Outcome outcome) {
        return Symbol.of(outcome);
    }

    /** Which of four looks an outcome has; the sign and the word say it without. */
    static String tone(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, SUPPORTED -> "good";
            case CONTRADICTED, OVERDUE, ABANDONED -> "bad";
            case PARTLY_FULFILLED, IN_PROGRESS, CONFLICTING -> "mixed";
            case PENDING, UNVERIFIED, UNDECIDED -> "open";
        };
    }

    /** "contradicted, moderate confidence, evidence leans against". */
    static String upshot(Upshot upshot) {
        return Messages.of("html.upshot", outcome(upshot.outcome()), sureness(upshot));
    }

    /** "late, moderate confidence, evidence leans against". */
    static String sureness(Upshot upshot) {
        var confidence = upshot.confidence().label();
        var sure = upshot.lean() == Lean.NONE
                ? Messages.of("html.sureness", confidence)
                : Messages.of("html.sureness.leaning", confidence, upshot.lean().label());
        return upshot.beside().isEmpty() ? sure : Messages.of("list.comma", upshot.qualified(), sure);
    }

    /** Filled and empty marks, as many as there are forces. */
    static String marks(Force force) {
        var filled = force.ordinal() + 1;
        return "■".repeat(filled) + "□".repeat(Force.values().length - filled);
    }

    static String force(Item item) {
        return item.force() == item.proposed()
                ? item.force().label()
                : Messages.of(
                        "html.force.held", item.force().label(), item.proposed().label());
    }

    /** Who said it; of a hypothesis that nobody did. */
    static String who(Statement statement) {
        return statement.by().isEmpty() ? Messages.of("html.nobody") : Phrase.of(statement.by());
    }

    /** "Reuters (B, usually reliable)". */
    static String graded(Source source) {
        return source.name() + " (" + Admiralty.of(source.reliability()) + ")";
    }

    /** How good the word of a statement is: the grades of its asserters, its basis, its first asserters. */
    static String standing(Statement statement) {
        var grades = statement.by().stream()
                .map(s -> Admiralty.of(s.reliability()))
                .distinct()
                .collect(Collectors.joining("; "));
        var text = Messages.of("html.standing", grades, statement.basis().label());
        return statement.credibility() == 6
                ? text
                : text + " " + Messages.of("html.standing.credibility", Admiralty.of(statement.credibility()));
    }

    /** Where it comes from, when its asserters are not the first; null when they are. */
    static String origins(Statement statement) {
        return statement.origins().equals(statement.by())
                ? null
                : Messages.of("html.standing.origins", Phrase.of(statement.origins()));
    }

    static String credibility(Statement statement) {
        return Admiralty.of(statement.credibility());
    }

    static String document(Document document) {
        return Stream.of(document.title(), document.publisher(), document.published())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The address of a document when it is one of the web; else null. */
    static String address(Document document) {
        return WebAddress.of(document.url());
    }

    /** Values for the script to look one up in: each on a line of its own, with line ends around it. */
    static String lines(List<String> values) {
        return values.stream().map(v -> "\n" + v).collect(Collectors.joining()) + "\n";
    }
}
