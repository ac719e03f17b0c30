package org.belie.bundle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.belie.model.Statement;
import org.belie.problem.Mark;
import org.belie.problem.Problems;

/** What the author of a sound bundle should know all the same: claims that nobody independent speaks to. */
final class Advice {
    private final List<Statement> statements;
    private final Map<String, Mark> places;
    private final Problems problems;
    private final Map<List<?>, Boolean> answered = new HashMap<>();

    Advice(List<Statement> statements, Map<String, Mark> places, Problems problems) {
        this.statements = statements;
        this.places = places;
        this.problems = problems;
    }

    /** One word for each actor about whom only its own side speaks, at the first claim about it. */
    void give() {
        var told = new HashSet<String>();
        var voices = voices();
        statements.stream()
                .filter(s -> s.judged() && s.proposition().actor().stated())
                .filter(claim -> !answered.computeIfAbsent(
                        List.of(claim.actorKey(), claim.by()), side -> answered(claim, voices)))
                .filter(claim -> told.add(claim.actorKey()))
                .forEach(this::alone);
    }

    /** One statement for all that have the same asserters, now and first: a large bundle has few such. */
    private Collection<Statement> voices() {
        var voices = new HashMap<List<?>, Statement>();
        statements.stream().filter(Statement::asserted).forEach(s -> voices.put(List.of(s.by(), s.origins()), s));
        return voices.values();
    }

    private static boolean answered(Statement claim, Collection<Statement> voices) {
        return voices.stream().anyMatch(s -> !s.saidBySideOf(claim.proposition().actor(), claim.by()));
    }

    private void alone(Statement claim) {
        problems.warn(
                places.get(claim.id()),
                BundleCode.ALONE,
                "nobody independent of " + claim.proposition().actor().names() + " speaks to this claim",
                null);
    }
}
