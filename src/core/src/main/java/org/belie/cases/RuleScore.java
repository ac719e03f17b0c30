package org.belie.cases;

import java.util.List;
import org.belie.rules.RuleCard;

/**
 * How one rule did in a backtest. All numbers are numbers of checks; a check in which a rule both helped and misled counts
 * for both.
 *
 * @param fired in how many checks it concluded anything in the run of that bundle and date, about whatever claim
 * @param appeared in how many checks it says something in the verdict on the claim
 * @param helped in how many checks that was to the good, as {@link Scorecard} defines it
 * @param misled where it was not
 */
public record RuleScore(RuleCard rule, int fired, int appeared, int helped, List<Misled> misled) {
    public RuleScore {
        misled = List.copyOf(misled);
    }

    /**
     * One check in which a rule misled.
     *
     * @param why in a few words, with the first statement it did so on
     */
    public record Misled(Backtest.Result check, String why) {}

    public Hint hint() {
        if (fired == 0) {
            return Hint.NO_EVIDENCE;
        }
        if (misled.size() >= 2 && misled.size() > helped) {
            return Hint.RETIRE;
        }
        if (!misled.isEmpty()) {
            return Hint.TUNE;
        }
        return helped > 0 ? Hint.KEEP : Hint.NEUTRAL;
    }
}
