package org.belie.verdict.diff;

import java.util.List;

/**
 * What differs between two versions of a bundle or of the rules.
 *
 * @param before the name of the old version
 * @param after the name of the new version
 * @param changes what differs in what was put in
 * @param bundles what differs in what came out, bundle by bundle
 */
public record Diff(String before, String after, List<Change> changes, List<BundleDiff> bundles) {
    public Diff {
        changes = List.copyOf(changes);
        bundles = List.copyOf(bundles);
    }

    /** How many verdicts differ. */
    public int changed() {
        return bundles.stream().mapToInt(b -> b.changed().size()).sum();
    }

    /** How many claims there are in either version. */
    public int verdicts() {
        return bundles.stream().mapToInt(BundleDiff::verdicts).sum();
    }
}
