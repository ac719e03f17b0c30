package org.belie.review;

import java.util.Objects;
import org.belie.model.Confidence;
import org.belie.model.Outcome;

/**
 * What a person makes of a verdict.
 *
 * @param outcome in place of the engine's, beside which it stands; null unless the choice is to override
 * @param confidence likewise
 * @param sentence the reason in the person's own words
 */
public record Opinion(
        Stage stage, Choice choice, Outcome outcome, Confidence confidence, ReasonCode reason, String sentence) {
    /** Of the sentence, in characters. */
    public static final int LONGEST = 2_000;

    public Opinion {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(reason, "reason");
        sentence = sentence.strip();
        if (wrong(stage, choice, outcome, confidence, reason, sentence) != null) {
            throw new IllegalArgumentException(wrong(stage, choice, outcome, confidence, reason, sentence));
        }
    }

    /** What is wrong with an opinion, in a sentence for its author; null when nothing is. */
    public static String wrong(
            Stage stage, Choice choice, Outcome outcome, Confidence confidence, ReasonCode reason, String sentence) {
        if (choice == null || stage == null || reason == null) {
            return "choose what to do and why";
        }
        if (!reason.fits(choice)) {
            return "`" + reason.label() + "` is no reason to " + choice.label();
        }
        if (choice == Choice.OVERRIDE && (outcome == null || confidence == null || outcome == Outcome.UNDECIDED)) {
            return "an override says which outcome and which confidence it means";
        }
        if (choice != Choice.OVERRIDE && (outcome != null || confidence != null)) {
            return "only an override says another outcome";
        }
        if (choice != Choice.ACCEPT && sentence.isBlank()) {
            return "say why in a sentence: others will read it years from now";
        }
        return sentence.length() > LONGEST ? "the reason has more than " + LONGEST + " characters" : null;
    }
}
