package org.belie.verdict;

import org.belie.model.Reliability;

/** The grades of the Admiralty (NATO) system spelt out: how reliable a source is, how credible what it says. */
public final class Admiralty {
    private Admiralty() {}

    /** A source's letter with what it means: {@code "B, usually reliable"}. */
    public static String of(Reliability reliability) {
        return reliability.name() + ", "
                + switch (reliability) {
                    case A -> "completely reliable";
                    case B -> "usually reliable";
                    case C -> "fairly reliable";
                    case D -> "not usually reliable";
                    case E -> "unreliable";
                    case F -> "reliability cannot be judged";
                };
    }

    /** A statement's figure with what it means: {@code "2, probably true"}. */
    public static String of(int credibility) {
        return credibility + ", "
                + switch (credibility) {
                    case 1 -> "confirmed by other sources";
                    case 2 -> "probably true";
                    case 3 -> "possibly true";
                    case 4 -> "doubtful";
                    case 5 -> "improbable";
                    default -> "truth cannot be judged";
                };
    }
}
