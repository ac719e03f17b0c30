package org.belie.rules.lint;

import java.util.SortedSet;

/**
 * The words that rules may use as values.
 *
 * @param actions the terms of the vocabulary; null when it could not be read, and every word may be one
 * @param parameters the names in {@code parameters.yaml}; null when it could not be read
 */
public record Lexicon(SortedSet<String> actions, SortedSet<String> parameters) {
    /** Every word may be meant. */
    public static final Lexicon OPEN = new Lexicon(null, null);
}
