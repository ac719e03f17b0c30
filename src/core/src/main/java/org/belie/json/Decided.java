package org.belie.json;

import java.util.List;

/**
 * What a person decided of a verdict, to be shown beside it and never in its place.
 *
 * @param says who, what and why, in a sentence
 * @param when as it is written in JSON
 * @param choice accept, override, return or abstain
 * @param outcome that an override says; empty otherwise, likewise {@code confidence}
 * @param changed how the verdict has changed since
 * @param stands whether that leaves the decision standing
 * @param hash by which the decision is known
 */
public record Decided(
        String says,
        String when,
        String choice,
        String outcome,
        String confidence,
        List<String> changed,
        boolean stands,
        String hash) {
    public Decided {
        changed = List.copyOf(changed);
    }
}
