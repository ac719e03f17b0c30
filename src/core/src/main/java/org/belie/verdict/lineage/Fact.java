package org.belie.verdict.lineage;

import org.belie.model.Parameter;
import org.belie.model.Statement;

/**
 * A fact that a verdict came from, or the verdict itself.
 *
 * @param kind what it is, in a word: {@code statement}, {@code comparison}, {@code against}
 * @param number from 1 among the facts of its kind
 * @param value as the engine had it
 */
public record Fact(String kind, int number, Object value) {
    /** The statement that it is, or null. */
    public Statement statement() {
        return value instanceof Statement statement ? statement : null;
    }

    /** Whether somebody said it or wrote it down, rather than a rule concluding it. */
    public boolean given() {
        return value instanceof Parameter || statement() != null && !statement().derived();
    }
}
