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
    /** How many constraints fail. */
    public long failed() {
        return leaves.stream().filter(l -> !l.passed()).count();
    }
}
