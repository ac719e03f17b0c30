package org.belie.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Evidence as heavy as its caps allow.
 *
 * @param caps every reason that holds it down, lowest first
 * @param partial every reason why it shows only a part of what was claimed
 * @param force the proposed force under the lowest cap
 */
public record Weight(Evidence finding, List<Cap> caps, List<Partial> partial, Force force) {
    private static final Comparator<Cap> ORDER = Comparator.comparing(Cap::to).thenComparing(Cap::rule);

    public Weight {
        caps = List.copyOf(caps);
        partial = List.copyOf(partial);
    }

    /** Weighs evidence under its caps, in whatever order they were collected. */
    public Weight(Evidence finding, Collection<?> caps, Collection<?> partial) {
        this(
                finding,
                sorted(caps),
                partial.stream()
                        .map(Partial.class::cast)
                        .sorted(Comparator.comparing(Partial::rule))
                        .toList(),
                caps.stream().map(c -> ((Cap) c).to()).reduce(finding.force(), Force::atMost));
    }

    private static List<Cap> sorted(Collection<?> caps) {
        return caps.stream().map(Cap.class::cast).sorted(ORDER).toList();
    }

    public Statement claim() {
        return finding.pair().claim();
    }

    public Comparison pair() {
        return finding.pair();
    }

    public Statement seen() {
        return finding.pair().seen();
    }

    /** Whether it says that what was claimed had not been done, or not been seen, up to then. */
    public boolean notYet() {
        return !supports() && pair().notDone();
    }

    /** Whether it speaks for the claim rather than against it. */
    public boolean supports() {
        return finding instanceof For;
    }
}
