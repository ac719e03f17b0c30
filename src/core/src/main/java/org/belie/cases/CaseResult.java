package org.belie.cases;

import org.belie.rules.RuleCard;

/**
 * What came of one case, in words.
 *
 * @param line of the case in its file
 * @param expected what should be so; null when it was not run
 * @param got what is so; null when it was not run
 * @param because why it came out otherwise, or why it was not run; null where there is nothing to say
 */
public record CaseResult(
        RuleCard rule, String name, int line, State state, String expected, String got, String because) {
    /** What became of a case. */
    public enum State {
        PASSED,
        FAILED,
        /** Not run, for a reason that is written beside it. */
        SKIPPED,
        /** Not written yet. */
        TODO
    }

    public boolean failed() {
        return state == State.FAILED;
    }

    /** The file of cases, as it is shown to the user. */
    public String file() {
        return rule.file().replaceFirst("\\.drl$", ".cases.yaml");
    }
}
