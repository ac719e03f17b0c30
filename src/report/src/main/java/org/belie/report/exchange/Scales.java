package org.belie.report.exchange;

import org.belie.model.Confidence;
import org.belie.model.Intent;
import org.belie.model.Outcome;
import org.belie.model.Statement;

/**
 * What belie's outcomes come to on the scales of others, in one place; null where a scale has no word for it. None of them
 * keeps everything: {@code facts/README.md#formats} shows this table and says what each loses.
 */
public final class Scales {
    /** The ends of the scale of a ClaimReview: the claim fails, the claim holds. */
    static final int WORST = 1;

    static final int BEST = 5;

    private Scales() {}

    /** The number of a ClaimReview; what is open or torn has none, since no number means that. */
    public static Integer rating(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, SUPPORTED -> BEST;
            case PARTLY_FULFILLED -> 4;
            case IN_PROGRESS -> 3;
            case OVERDUE, ABANDONED -> 2;
            case CONTRADICTED -> WORST;
            case PENDING, CONFLICTING, UNVERIFIED, UNDECIDED -> null;
        };
    }

    /** FEVER: absence of a fulfilment refutes nothing there. */
    public static String fever(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, SUPPORTED -> "SUPPORTS";
            case CONTRADICTED -> "REFUTES";
            case PARTLY_FULFILLED, IN_PROGRESS, PENDING, OVERDUE, ABANDONED, CONFLICTING, UNVERIFIED ->
                "NOT ENOUGH INFO";
            case UNDECIDED -> null;
        };
    }

    /** AVeriTeC: what is true of a part goes with what is torn. */
    public static String averitec(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, SUPPORTED -> "Supported";
            case CONTRADICTED -> "Refuted";
            case PARTLY_FULFILLED, CONFLICTING -> "Conflicting Evidence/Cherrypicking";
            case IN_PROGRESS, PENDING, OVERDUE, ABANDONED, UNVERIFIED -> "Not Enough Evidence";
            case UNDECIDED -> null;
        };
    }

    /** PolitiFact: promises on the promise meter, all else on the Truth-O-Meter. */
    public static String politifact(Statement claim, Outcome outcome) {
        return claim instanceof Intent ? promiseMeter(outcome) : truthOMeter(outcome);
    }

    /** Overdue is stalled rather than broken: that nothing was reported is not that somebody looked. */
    public static String promiseMeter(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED -> "Promise Kept";
            case PARTLY_FULFILLED -> "Compromise";
            case IN_PROGRESS -> "In the Works";
            case OVERDUE -> "Stalled";
            case CONTRADICTED, ABANDONED -> "Promise Broken";
            case PENDING, CONFLICTING, UNVERIFIED -> "Not Yet Rated";
            case SUPPORTED, UNDECIDED -> null;
        };
    }

    /** Only the plain ends: what lies between them are judgements that no rule makes. */
    public static String truthOMeter(Outcome outcome) {
        return switch (outcome) {
            case SUPPORTED -> "True";
            case CONTRADICTED -> "False";
            case FULFILLED,
                    PARTLY_FULFILLED,
                    IN_PROGRESS,
                    PENDING,
                    OVERDUE,
                    ABANDONED,
                    CONFLICTING,
                    UNVERIFIED,
                    UNDECIDED -> null;
        };
    }

    /** The opinion of STIX 2.1. */
    public static String opinion(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, SUPPORTED -> "strongly-agree";
            case PARTLY_FULFILLED -> "agree";
            case IN_PROGRESS, PENDING, CONFLICTING, UNVERIFIED -> "neutral";
            case OVERDUE, ABANDONED -> "disagree";
            case CONTRADICTED -> "strongly-disagree";
            case UNDECIDED -> null;
        };
    }

    /** STIX 2.1, appendix A, table "None / Low / Med / High". */
    static int stix(Confidence confidence) {
        return switch (confidence) {
            case LOW -> 15;
            case MODERATE -> 50;
            case HIGH -> 85;
        };
    }

    /** STIX 2.1, appendix A, table "Admiralty Credibility"; 6 has no value there. */
    static Integer stixCredibility(int credibility) {
        return switch (credibility) {
            case 1 -> 90;
            case 2 -> 70;
            case 3 -> 50;
            case 4 -> 30;
            case 5 -> 10;
            default -> null;
        };
    }

    /** The kind of a SARIF result. */
    public static String sarifKind(Outcome outcome) {
        return switch (outcome) {
            case CONTRADICTED, OVERDUE, ABANDONED, PARTLY_FULFILLED -> "fail";
            case FULFILLED, SUPPORTED -> "pass";
            case CONFLICTING -> "review";
            case UNVERIFIED, UNDECIDED -> "open";
            case PENDING, IN_PROGRESS -> "informational";
        };
    }

    /** The level of a SARIF result: one that fails nothing has none. */
    public static String sarifLevel(Outcome outcome) {
        return switch (outcome) {
            case CONTRADICTED -> "error";
            case OVERDUE, ABANDONED -> "warning";
            case PARTLY_FULFILLED -> "note";
            case FULFILLED, SUPPORTED, CONFLICTING, UNVERIFIED, UNDECIDED, PENDING, IN_PROGRESS -> "none";
        };
    }
}
