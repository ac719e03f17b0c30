package org.belie.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Bundle;
import org.belie.model.Dispute;
import org.belie.model.Intent;
import org.belie.model.Link;
import org.belie.model.Measure;
import org.belie.model.Relation;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Term;
import org.belie.problem.Nearest;

/**
 * What of a bundle can answer none of its claims, and why: acts that no bond joins to a claim's, actors that no claim is about, names
 * that are used once and nearly match another, sources that say nothing. It runs no rule.
 */
public final class LooseEnds {
    /** Beyond it nobody reads a list, and each is looked at beside all claims. */
    private static final int MOST = 2_000;

    private final Bundle bundle;
    private final List<Statement> claims;
    private final Map<String, Set<String>> seenOf = new HashMap<>();

    private LooseEnds(Bundle bundle) {
        this.bundle = bundle;
        this.claims = bundle.statements().stream().filter(Statement::compared).toList();
        for (Link link : bundle.links()) {
            seenOf.computeIfAbsent(link.claimed(), k -> new HashSet<>()).add(link.seen());
        }
    }

    /** All of a bundle, in the order of its file; none of one that is too large to be read through. */
    public static List<LooseEnd> of(Bundle bundle) {
        if (bundle.statements().size() > MOST) {
            return List.of();
        }
        var ends = new LooseEnds(bundle);
        if (bundle.statements().isEmpty()) {
            return ends.nothing();
        }
        return Stream.of(ends.statements(), ends.terms(), ends.sources())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(LooseEnd::line).thenComparing(LooseEnd::what))
                .toList();
    }

    private List<LooseEnd> nothing() {
        return List.of(new LooseEnd(bundle.id(), nothingBy(), nothingBy(), 0));
    }

    private String nothingBy() {
        return Messages.of("loose.nothing", bundle.asOf().day());
    }

    private List<LooseEnd> statements() {
        var cited = bundle.statements().stream().flatMap(LooseEnds::named).collect(Collectors.toSet());
        var ends = new ArrayList<LooseEnd>();
        for (var statement : bundle.statements()) {
            var why = statement.asserted() && !statement.compared() && !cited.contains(statement.id())
                    ? why(statement)
                    : null;
            if (why != null) {
                ends.add(LooseEnd.of(statement, Messages.of("loose.kind.statement"), why));
            }
        }
        return ends;
    }

    /** Those that a statement takes over, replaces, attacks or waits for. */
    private static Stream<String> named(Statement statement) {
        var said = statement.attribution();
        var names = new ArrayList<>(said.cites());
        names.add(said.replaces());
        if (statement instanceof Dispute dispute) {
            names.addAll(dispute.of());
        }
        if (statement instanceof Intent intent) {
            names.add(intent.after());
        }
        return names.stream().filter(name -> name != null);
    }

    /** Why nothing of a statement can answer a claim; null where something can. */
    private String why(Statement statement) {
        if (statement instanceof Dispute) {
            return null;
        }
        if (statement.action() == null) {
            return Messages.of("loose.noAction");
        }
        var bonded = claims.stream().filter(c -> bonded(c, statement)).toList();
        if (bonded.isEmpty()) {
            return level(statement) ? null : unbonded(statement);
        }
        return bonded.stream().anyMatch(c -> related(c, statement)) ? null : stranger(statement);
    }

    private boolean bonded(Statement claim, Statement seen) {
        return seenOf.getOrDefault(claim.asks(), Set.of()).contains(seen.shows());
    }

    /** A level bears on a claim by what it makes with other levels, whatever its act. */
    private boolean level(Statement statement) {
        var figure = statement.quantity();
        return figure != null
                && figure.measure() != Measure.CHANGE
                && claims.stream()
                        .anyMatch(c -> c.proposition().meets(statement.proposition()) && related(c, statement));
    }

    private static boolean related(Statement claim, Statement seen) {
        return claim.proposition().actor().relationOf(seen.proposition().actor()) != Relation.UNRELATED;
    }

    private String unbonded(Statement statement) {
        var nearest = claims.stream()
                .filter(c -> c.action() != null && related(c, statement))
                .min(Comparator.comparingInt((Statement c) -> c.attribution().line())
                        .thenComparing(Statement::id));
        return nearest.map(c -> Messages.of("loose.noBond.nearest", statement.action(), c.action(), c.id()))
                .orElseGet(() -> Messages.of("loose.noBond", statement.action()));
    }

    private static String stranger(Statement statement) {
        return Messages.of("loose.actor", Phrase.names(statement.proposition().actor()));
    }

    private List<LooseEnd> terms() {
        var used = new LinkedHashMap<Term, List<Statement>>();
        for (var statement : bundle.statements()) {
            scopes(statement)
                    .flatMap(s -> s.terms().stream())
                    .forEach(
                            t -> used.computeIfAbsent(t, k -> new ArrayList<>()).add(statement));
        }
        var ids = used.keySet().stream().map(Term::id).collect(Collectors.toSet());
        return used.entrySet().stream()
                .filter(e -> e.getValue().size() == 1 && undeclared(e.getKey()))
                .flatMap(e -> near(e.getKey(), e.getValue().get(0), ids))
                .toList();
    }

    private static Stream<Scope> scopes(Statement statement) {
        var what = statement.proposition();
        return Stream.of(what.actor(), what.object(), what.target(), what.place());
    }

    private static boolean undeclared(Term term) {
        return term.name().equals(term.id())
                && term.lineage().size() == 1
                && !term.id().equals(Scope.UNKNOWN);
    }

    private static Stream<LooseEnd> near(Term term, Statement where, Set<String> ids) {
        var others = ids.stream().filter(id -> !id.equals(term.id())).toList();
        var meant = Nearest.to(term.id(), others);
        return meant == null || meant.length() < 4
                ? Stream.of()
                : Stream.of(new LooseEnd(
                        "`" + term.id() + "`",
                        Messages.of("loose.term", meant),
                        Messages.of("loose.term", meant),
                        where.attribution().line()));
    }

    private List<LooseEnd> sources() {
        var speaking = new HashSet<Source>();
        bundle.statements().forEach(s -> {
            speaking.addAll(s.by());
            speaking.addAll(s.origins());
            speaking.add(s.through());
        });
        return bundle.sources().values().stream()
                .filter(s -> !speaking.contains(s))
                .map(s -> new LooseEnd("`" + s.id() + "`", Messages.of("loose.source"), Messages.of("loose.source"), 0))
                .toList();
    }
}
