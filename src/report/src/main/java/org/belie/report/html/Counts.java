package org.belie.report.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.belie.model.Outcome;
import org.belie.verdict.Judgement;

/** How many verdicts there are of each outcome. */
final class Counts {
    private Counts() {}

    /** Only outcomes that occur, in the order of their list. */
    static Map<Outcome, Integer> of(List<Judgement> verdicts) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        verdicts.forEach(v -> counts.merge(v.outcome(), 1, Integer::sum));
        return counts;
    }
}
