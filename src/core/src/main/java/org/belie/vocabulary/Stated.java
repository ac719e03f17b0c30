package org.belie.vocabulary;

import org.belie.problem.Mark;
import org.belie.problem.ScalarNode;

/**
 * One tie as a file states it: the declaration of {@code term} names another under a field.
 *
 * @param names the term it names, where it stands in the file
 */
public record Stated(String term, Tie tie, ScalarNode names) {
    /** The term it names. */
    public String named() {
        return names.text();
    }

    public Mark mark() {
        return names.mark();
    }
}
