package org.belie.verdict.flip;

import java.util.List;

/**
 * What removing statements would do.
 *
 * @param turning the smallest sets without which the outcome would be another, fewest statements first, then by id
 * @param shifting the smallest sets without which only the confidence or the lean would be
 * @param statements how many statements were tried
 * @param size the largest sets asked for
 * @param whole up to which size every set was tried; less than {@code size} when the search was cut short
 * @param part how many sets of the next size were looked at when it was
 */
public record Removals(List<Removal> turning, List<Removal> shifting, int statements, int size, int whole, int part) {
    public Removals {
        turning = List.copyOf(turning);
        shifting = List.copyOf(shifting);
    }

    /** Whether every set was tried that was asked for. */
    public boolean complete() {
        return whole == size;
    }
}
