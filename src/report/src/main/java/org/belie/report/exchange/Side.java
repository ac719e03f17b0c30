package org.belie.report.exchange;

import java.util.List;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/**
 * What was found on one side of a verdict.
 *
 * @param word against, for, discounted or context
 */
record Side(String word, List<Item> items) {

    /** What presses, either way. */
    static List<Side> evidence(Judgement judgement) {
        return List.of(new Side("against", judgement.against()), new Side("for", judgement.pro()));
    }

    /** Also what was found and does not count, and what could not count. */
    static List<Side> all(Judgement judgement) {
        return List.of(
                new Side("against", judgement.against()),
                new Side("for", judgement.pro()),
                new Side("discounted", judgement.discounted()),
                new Side("context", judgement.context()));
    }
}
