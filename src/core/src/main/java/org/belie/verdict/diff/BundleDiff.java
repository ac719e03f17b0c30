package org.belie.verdict.diff;

import java.util.List;
import org.belie.verdict.Judged;

/**
 * What differs in the verdicts of one bundle.
 *
 * @param verdicts how many claims there are in either version
 * @param changed those whose verdicts differ, by claim
 */
public record BundleDiff(Judged before, Judged after, int verdicts, List<VerdictChange> changed) {
    public BundleDiff {
        changed = List.copyOf(changed);
    }
}
