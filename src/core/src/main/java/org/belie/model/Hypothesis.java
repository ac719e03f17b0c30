package org.belie.model;

import java.util.List;

/**
 * A proposition that the analyst wants judged. Nobody asserts it, and it is never evidence.
 *
 * @param about the id of the claim whose outcome it is about, or null
 * @param expected the outcomes of that claim which make it so
 * @param parts the ids of the statements that it joins; empty where it speaks for itself
 * @param any whether one of them is enough, rather than all
 */
public record Hypothesis(
        Attribution attribution,
        Proposition proposition,
        String about,
        List<Outcome> expected,
        List<String> parts,
        boolean any)
        implements Statement {
    public Hypothesis {
        expected = List.copyOf(expected);
        parts = List.copyOf(parts);
    }

    /** One that joins no others. */
    public Hypothesis(Attribution attribution, Proposition proposition, String about, List<Outcome> expected) {
        this(attribution, proposition, about, expected, List.of(), false);
    }

    /** Nobody asserts it. */
    @Override
    public boolean asserted() {
        return false;
    }

    @Override
    public Hypothesis with(Attribution other) {
        return new Hypothesis(other, proposition, about, expected, parts, any);
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
