package org.belie.report.html;

import java.util.Map;
import org.belie.model.Outcome;

/** A bundle in the table of all. */
record IndexRow(Chapter chapter, String href, Map<Outcome, Integer> counts) {
    static IndexRow of(Chapter chapter, String href) {
        return new IndexRow(chapter, href, Counts.of(chapter.verdicts()));
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
