package org.belie.verdict.flip;

import java.util.List;

/**
 * The smallest reports that would turn a verdict.
 *
 * @param turning for each outcome that can be reached the surest way with the fewest reports, fewest first, then by outcome
 * @param surer what would leave the outcome and make it surer, with the fewest reports; null when nothing tried would
 * @param tried how many reports and pairs of reports were tried
 * @param complete whether all were tried that were to be
 */
public record Reports(List<Report> turning, Report surer, int tried, boolean complete) {
    public Reports {
        turning = List.copyOf(turning);
    }
}
