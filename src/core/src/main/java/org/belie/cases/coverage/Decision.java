package org.belie.cases.coverage;

/**
 * One condition of a rule, and which ways it was seen to decide.
 *
 * @param line of the rule's file
 */
public record Decision(String text, int line, int column, boolean held, boolean failed) {
    /** Whether it was seen both to hold and not to. */
    public boolean both() {
        return held && failed;
    }

    Decision and(boolean seen) {
        return (seen ? held : failed) ? this : new Decision(text, line, column, held || seen, failed || !seen);
    }
}
