package org.belie.bundle;

import java.util.List;
import org.belie.model.AsOf;
import org.belie.model.Outcome;

/**
 * What a careful analyst expects of a claim at a date.
 *
 * @param asOf the date of judgement
 * @param date the same as the file writes it, or null when it leaves it to the bundle
 * @param outcome best first, then acceptable
 * @param against ids that must appear as evidence against it
 * @param pro ids that must appear as evidence for it ({@code for} in the file)
 * @param silent ids that must not appear as evidence against it
 * @param why one sentence, or null
 */
public record Expectation(
        AsOf asOf,
        String date,
        String claim,
        List<Outcome> outcome,
        List<String> against,
        List<String> pro,
        List<String> silent,
        String why,
        int line) {
    public Expectation {
        outcome = List.copyOf(outcome);
        against = List.copyOf(against);
        pro = List.copyOf(pro);
        silent = List.copyOf(silent);
    }
}
