package org.belie.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.belie.model.Scope;
import org.belie.model.Statement;
import org.belie.problem.Mark;
import org.belie.problem.Problems;

/** What the author of a sound bundle should know all the same: claims that nobody independent speaks to. */
final class Advice {
    private final List<Statement> statements;
    private final Map<String, Mark> places;
    private final Problems problems;

    Advice(List<Statement> statements, Map<String, Mark> places, Problems problems) {
        this.statements = statements;
        this.places = places;
        this.problems = problems;
    }

    /** One word for each actor about whom only its own side speaks, at the first claim about it. */
    void give() {
        var told = new HashSet<String>();
        statements.stream()
                .filter(s -> s.judged() && s.proposition().actor().stated())
                .filter(claim -> !answered(claim, claim.proposition().actor()))
                .filter(claim -> told.add(claim.actorKey()))
                .forEach(this::alone);
    }

    /** The first statement of somebody independent ends the search, so it is short in all but lonely bundles. */
    private boolean answered(Statement claim, Scope actor) {
        return statements.stream().anyMatch(s -> s != claim && s.asserted() && !s.saidBySideOf(actor, claim.by()));
    }

    private void alone(Statement claim) {
        problems.warn(
                places.get(claim.id()),
                BundleCode.ALONE,
                "nobody independent of " + claim.proposition().actor().names() + " speaks to this claim",
                null);
    }
}
