package org.belie.report;

import org.belie.model.Outcome;

/** A sign for each outcome, to stand before its word where signs show; it says nothing that the word does not. */
public final class Symbol {
    private Symbol() {}

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED, SUPPORTED -> "✔";
            case PARTLY_FULFILLED -> "◐";
            case IN_PROGRESS -> "▶";
            case PENDING -> "○";
            case OVERDUE -> "◷";
            case CONTRADICTED -> "✘";
            case ABANDONED -> "⊘";
            case CONFLICTING -> "⇄";
            case UNVERIFIED -> "?";
            case UNDECIDED -> "…";
        };
    }
}
