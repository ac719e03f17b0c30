package org.belie.model;

import java.util.List;

/**
 * A statement that attacks other statements, not the acts that they speak of: the photograph is old, the quote is forged.
 *
 * @param of the ids of the statements that it attacks
 */
public record Dispute(Attribution attribution, Proposition proposition, List<String> of, DisputeGround ground)
        implements Statement {
    public Dispute {
        of = List.copyOf(of);
    }

    /** Whether it attacks a statement itself; what takes its content over falls with it. */
    public boolean attacks(Statement statement) {
        return of.contains(statement.id());
    }

    /** Whether it comes from those whom a report that others made speaks of: a party that disputes what is said of it. */
    public boolean byParty(Statement report) {
        return saidBySideOf(report.proposition().actor(), List.of()) && !saidBySideOf(Scope.UNSTATED, report.by());
    }

    @Override
    public Dispute with(Attribution other) {
        return new Dispute(other, proposition, of, ground);
    }

    @Override
    public String kind() {
        return "dispute";
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
