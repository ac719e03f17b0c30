package org.belie.model;

import java.util.List;

/**
 * A report that something happened, is so, or was looked for and not seen.
 *
 * @param restsOn what a derived observation was derived from; empty for what somebody reported
 * @param blocks the ids of promises that what was reported bars
 * @param closing whether nothing more is to come ({@code final} in a bundle)
 */
public record Observation(
        Attribution attribution, Proposition proposition, List<Statement> restsOn, List<String> blocks, boolean closing)
        implements Statement {
    public Observation {
        restsOn = List.copyOf(restsOn);
        blocks = List.copyOf(blocks);
    }

    /** One that bars no promise, and after which more may come. */
    public Observation(Attribution attribution, Proposition proposition, List<Statement> restsOn) {
        this(attribution, proposition, restsOn, List.of(), false);
    }

    /** Whether what was reported bars a promise: somebody else does not let it be carried out. */
    public boolean bars(Intent pledge) {
        return blocks.contains(pledge.id())
                && !proposition.actor().touches(pledge.proposition().actor());
    }

    /** The rise or fall that a course of levels shows: it rests on its first and last levels. */
    public Observation(Action change, Course course) {
        this(Derivation.attribution(change, course), Derivation.proposition(change, course), course.witnesses());
    }

    /** What instalments come to: it rests on all of them. */
    public Observation(Sum sum) {
        this(Derivation.attribution(sum), Derivation.proposition(sum), sum.parts());
    }

    /** The rise or fall that a stated change is. */
    public Observation(Action change, Statement stated) {
        this(Derivation.attribution(change, stated), Derivation.proposition(change, stated), List.of(stated));
    }

    @Override
    public Observation with(Attribution other) {
        return new Observation(other, proposition, restsOn, blocks, closing);
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
