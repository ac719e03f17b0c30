package org.belie.desk;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.stream.Stream;
import org.belie.model.Confidence;
import org.belie.model.Label;
import org.belie.model.Outcome;
import org.belie.review.Choice;
import org.belie.review.Opinion;
import org.belie.review.ReasonCode;
import org.belie.review.Stage;

/**
 * What a person entered, as words.
 *
 * @param seen hash of the verdict that was on screen
 * @param once says which sending this is
 * @param wrong why it was not taken, or null
 */
record DecisionForm(
        String stage,
        String choice,
        String outcome,
        String confidence,
        String reason,
        String sentence,
        String seen,
        String once,
        String wrong) {

    /** An empty one, with a choice made already where the address makes it. */
    static DecisionForm fresh(String choice, String seen) {
        var word = choice == null ? "" : choice;
        return new DecisionForm(
                Stage.READING.label(),
                word,
                "",
                "",
                "",
                "",
                seen,
                UUID.randomUUID().toString(),
                null);
    }

    static DecisionForm of(Context request) {
        return new DecisionForm(
                word(request, "stage"),
                word(request, "choice"),
                word(request, "outcome"),
                word(request, "confidence"),
                word(request, "reason"),
                word(request, "sentence").replace("\r\n", "\n"),
                word(request, "seen"),
                word(request, "once"),
                null);
    }

    private static String word(Context request, String name) {
        var word = request.formParam(name);
        return word == null ? "" : word;
    }

    /** The same with why it was not taken; what is sent next is another sending. */
    DecisionForm refused(String why) {
        return new DecisionForm(
                stage,
                choice,
                outcome,
                confidence,
                reason,
                sentence,
                seen,
                UUID.randomUUID().toString(),
                why);
    }

    Stage asStage() {
        return of(Stage.values(), stage);
    }

    /** Why it cannot be taken, in a sentence; null when it can. */
    String mistake() {
        if (once.length() < 8 || once.length() > 64) {
            return "open the page anew";
        }
        return Opinion.wrong(
                asStage(),
                of(Choice.values(), choice),
                overrides() ? of(Outcome.values(), outcome) : null,
                overrides() ? of(Confidence.values(), confidence) : null,
                ReasonCode.of(reason),
                sentence);
    }

    /** What is said of another outcome counts where another is meant. */
    private boolean overrides() {
        return choice.equals(Choice.OVERRIDE.label());
    }

    Opinion opinion() {
        return new Opinion(
                asStage(),
                of(Choice.values(), choice),
                overrides() ? of(Outcome.values(), outcome) : null,
                overrides() ? of(Confidence.values(), confidence) : null,
                ReasonCode.of(reason),
                sentence);
    }

    private static <T extends Label> T of(T[] all, String word) {
        return Stream.of(all).filter(t -> t.label().equals(word)).findFirst().orElse(null);
    }
}
