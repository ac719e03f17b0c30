package org.belie.model;

import java.util.List;

/**
 * A proposition that the analyst wants judged. Nobody asserts it, and it is never evidence.
 *
 * @param about the id of the claim whose outcome it is about, or null
 * @param expected the outcomes of that claim which make it so
 */
public record Hypothesis(Attribution attribution, Proposition proposition, String about, List<Outcome> expected)
        implements Statement {
    public Hypothesis {
        expected = List.copyOf(expected);
    }

    /** Nobody asserts it. */
    @Override
    public boolean asserted() {
        return false;
    }

    @Override
    public Hypothesis with(Attribution other) {
        return new Hypothesis(other, proposition, about, expected);
    }

    @Override
    public String kind() {
        return "hypothesis";
    }

    /** By id. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && statement.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
