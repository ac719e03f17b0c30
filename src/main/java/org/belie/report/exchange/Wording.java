package org.belie.report.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Denial;
import org.belie.model.Denies;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Lean;
import org.belie.model.Outcome;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** Verdicts, findings and statements in the few words that formats for people share. */
final class Wording {
    private Wording() {}

    /** "contradicted, moderate confidence, evidence leans against". */
    static String upshot(Judgement judgement) {
        return judgement.outcome().label() + ", " + judgement.confidence().label() + " confidence"
                + (judgement.lean() == Lean.NONE
                        ? ""
                        : ", evidence leans " + judgement.lean().label());
    }

    /** "POS-001 moderate (proposed strong)". */
    static String rule(Item item) {
        if (item.force() == null) {
            return item.rule();
        }
        var capped = item.force() != item.proposed();
        return item.rule() + " " + item.force().label()
                + (capped ? " (proposed " + item.proposed().label() + ")" : "");
    }

    /** Who said it and when; of a hypothesis that nobody did. */
    static String who(Statement statement) {
        return statement.by().isEmpty() ? "a hypothesis" : Phrase.of(statement.by()) + ", " + statement.said();
    }

    /** "graded B2, basis imagery, after Reuters". */
    static String graded(Statement statement) {
        var origins = statement.origins().equals(statement.by()) ? "" : ", after " + Phrase.of(statement.origins());
        return "graded " + reliability(statement) + credibility(statement) + ", basis "
                + statement.basis().label() + origins;
    }

    /** Letters of the Admiralty scale, one for each asserter. */
    static String reliability(Statement statement) {
        return statement.by().stream().map(s -> s.reliability().name()).collect(Collectors.joining(", "));
    }

    /** The figure of the Admiralty scale, or nothing for 6, which says that it cannot be judged. */
    static String credibility(Statement statement) {
        return statement.credibility() == 6 ? "" : String.valueOf(statement.credibility());
    }

    /** What is claimed or told. A promise and a denial say that they are: the act alone would be another claim. */
    static String proposition(Statement statement) {
        if (statement instanceof Hypothesis hypothesis && hypothesis.about() != null) {
            var outcomes = hypothesis.expected().stream().map(Outcome::label);
            return "Supposition: [" + hypothesis.about() + "] is " + outcomes.collect(Collectors.joining(" or "));
        }
        var phrase = Phrase.of(statement);
        return what(statement) + phrase.substring(1, phrase.length() - 1);
    }

    private static String what(Statement statement) {
        if (statement instanceof Denial denial) {
            return denial.denies() == Denies.INTENT ? "Denial of an intent: " : "Denial: ";
        }
        return statement instanceof Intent ? "Intent: " : "";
    }

    static String ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).collect(Collectors.joining("; "));
    }
}
