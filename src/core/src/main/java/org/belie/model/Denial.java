package org.belie.model;

/**
 * A statement that an act or an intent is not so. Its proposition names what is denied.
 */
public record Denial(Attribution attribution, Proposition proposition, Denies denies) implements Statement {
    /** A denial says that what it names is not so. */
    @Override
    public boolean affirms() {
        return polarity() != Polarity.AFFIRMED;
    }

    @Override
    public Denial with(Attribution other) {
        return new Denial(other, proposition, denies);
    }

    @Override
    public String kind() {
        return "denial";
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
