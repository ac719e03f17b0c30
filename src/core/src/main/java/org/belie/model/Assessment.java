package org.belie.model;

/**
 * A judgement of likelihood, capability or meaning, not an observation.
 */
public record Assessment(Attribution attribution, Proposition proposition, Assesses assesses) implements Statement {
    @Override
    public Assessment with(Attribution other) {
        return new Assessment(other, proposition, assesses);
    }

    @Override
    public String kind() {
        return "assessment";
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
