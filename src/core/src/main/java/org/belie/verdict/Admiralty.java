package org.belie.verdict;

import org.belie.message.Messages;
import org.belie.model.Reliability;

/** The grades of the Admiralty (NATO) system spelt out: how reliable a source is, how credible what it says. */
public final class Admiralty {
    private Admiralty() {}

    /** A source's letter with what it means: {@code "B, usually reliable"}. */
    public static String of(Reliability reliability) {
        return Messages.of("admiralty.reliability." + reliability.name());
    }

    /** A statement's figure with what it means: {@code "2, probably true"}. */
    public static String of(int credibility) {
        return Messages.of("admiralty.credibility." + credibility);
    }
}
