package org.belie.review;

import org.belie.model.Confidence;
import org.belie.model.Outcome;

/** Verdicts and opinions to test with. */
public final class Reviews {
    private Reviews() {}

    /** A verdict of an outcome, a confidence and one finding. */
    public static Subject subject(String claim, String outcome, String confidence, String statement, String headline) {
        var verdict = "{\"claim\":\"" + claim + "\",\"outcome\":\"" + outcome + "\",\"confidence\":\"" + confidence
                + "\",\"lean\":\"against\",\"headline\":\"" + headline
                + "\",\"qualifiers\":[],\"against\":[{\"rule\":\"POS-001\",\"statements\":[\"" + statement
                + "\"],\"force\":\"strong\"}],\"for\":[],\"discounted\":[]}";
        return new Subject("matter", claim, "2024-05-01", "f00d", "1234", "5678", verdict);
    }

    public static Subject subject(String claim) {
        return subject(claim, "contradicted", "moderate", "more", "It was not so.");
    }

    public static Opinion accept() {
        return new Opinion(Stage.READING, Choice.ACCEPT, null, null, ReasonCode.SOUND, "");
    }

    public static Opinion override(Outcome outcome) {
        return new Opinion(
                Stage.READING, Choice.OVERRIDE, outcome, Confidence.LOW, ReasonCode.WRONG_GRADE, "the paper is theirs");
    }

    public static Opinion approve() {
        return new Opinion(Stage.APPROVAL, Choice.ACCEPT, null, null, ReasonCode.CHECKED, "");
    }

    public static Opinion giveBack() {
        return new Opinion(Stage.READING, Choice.RETURN, null, null, ReasonCode.OTHER, "who said so first?");
    }
}
