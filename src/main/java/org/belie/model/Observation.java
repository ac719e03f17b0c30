package org.belie.model;

import java.util.List;

/**
 * A report that something happened, is so, or was looked for and not seen.
 *
 * @param restsOn what a derived observation was derived from; empty for what somebody reported
 */
public record Observation(Attribution attribution, Proposition proposition, List<Statement> restsOn)
        implements Statement {
    public Observation {
        restsOn = List.copyOf(restsOn);
    }

    /** The rise or fall that a course of levels shows: it rests on its first and last levels. */
    public Observation(Action change, Course course) {
        this(
                Derivation.attribution(change, course),
                Derivation.proposition(change, course),
                course.witnesses());
    }

    /** What instalments come to: it rests on all of them. */
    public Observation(Sum sum) {
        this(Derivation.attribution(sum), Derivation.proposition(sum), sum.parts());
    }

    /** The rise or fall that a stated change is. */
    public Observation(Action change, Statement stated) {
        this(
                Derivation.attribution(change, stated),
                Derivation.proposition(change, stated),
                List.of(stated));
    }

    @Override
    public Observation with(Attribution other) {
        return new Observation(other, proposition, restsOn);
    }

    @Override
    public String kind() {
        return "observation";
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

    /** Without what it rests on, which can rest on others in turn. */
    @Override
    public String toString() {
        return "Observation[" + attribution + ", " + proposition + "]";
    }
}
