package org.belie.verdict.whynot;

import java.util.List;
import org.belie.rules.tree.Place;

/**
 * One condition of a rule on the way that came furthest.
 *
 * @param text the condition as the rule has it, on one line
 * @param at where the rule has it
 * @param state whether it was met
 * @param met what met it, in words; null for what is absent or was not met
 * @param trials the facts that came nearest to meeting it, or those that should not be there; empty when it was met
 */
public record Step(String text, Place at, State state, String met, List<Trial> trials) {
    /** What became of a condition. */
    public enum State {
        PASS,
        FAIL,
        /** An earlier condition failed. */
        NOT_REACHED
    }
}
