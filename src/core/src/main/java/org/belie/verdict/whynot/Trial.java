package org.belie.verdict.whynot;

import java.util.List;
import org.belie.model.Statement;

/**
 * A condition that failed, tried on the fact that came nearest.
 *
 * @param fact the fact in words; null when there was none to try
 * @param seen the statement it is about besides the claim, or null
 * @param leaves every constraint, in the order of the rule
 */
public record Trial(String fact, Statement seen, List<Leaf> leaves) {
    static final long NO_FACT = 1000;
    private static final long OF_CLAIM = 20;

    /** How far off the fact is. */
    long distance() {
        return leaves.isEmpty()
                ? NO_FACT
                : leaves.stream()
                        .filter(l -> !l.passed())
                        .mapToLong(l -> l.ofClaim() ? OF_CLAIM : 1)
                        .sum();
    }
}
