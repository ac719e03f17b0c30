package org.belie.verdict;

import org.belie.model.Bundle;
import org.belie.rules.RuleBook;
import org.belie.session.Trace;

/** The last step of {@link Judge} by itself, to measure it apart from the run. */
public final class Verdicts {
    private Verdicts() {}

    /** The verdicts that follow from a trace. */
    public static Judged of(RuleBook book, Bundle bundle, Trace trace) {
        return Judge.judged(book, bundle, trace);
    }
}
