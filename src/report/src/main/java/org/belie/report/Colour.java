package org.belie.report;

import org.belie.model.Outcome;

/** Colours a word for a terminal, or leaves it as it is. The word always says the same without. */
public enum Colour {
    NEVER,
    ALWAYS;

    private static final String ESCAPE = "\u001b[";
    private static final String PLAIN = ESCAPE + "0m";

    String outcome(Outcome outcome, String text) {
        return switch (outcome) {
            case FULFILLED, SUPPORTED -> paint("1;32", text);
            case CONTRADICTED, OVERDUE, ABANDONED -> paint("1;31", text);
            case PARTLY_FULFILLED, IN_PROGRESS, CONFLICTING -> paint("1;33", text);
            case PENDING, UNVERIFIED, UNDECIDED -> paint("1;36", text);
        };
    }

    String strong(String text) {
        return paint("1", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return this == NEVER ? text : ESCAPE + code + "m" + text + PLAIN;
    }
}
