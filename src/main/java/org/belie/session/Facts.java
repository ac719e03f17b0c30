package org.belie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belie.model.Bundle;
import org.belie.model.Kin;
import org.belie.model.Relation;
import org.belie.model.Scope;
import org.belie.model.Series;
import org.belie.model.Statement;

/** The facts that a run starts from: a bundle's statements and the tables that its statements can need. */
final class Facts {
    private Facts() {}

    static List<Object> of(Bundle bundle, Settings settings) {
        var facts = new ArrayList<Object>();
        facts.add(bundle.asOf());
        facts.addAll(settings.parameters());
        facts.addAll(bundle.acts());
        facts.addAll(bundle.links());
        facts.addAll(kin(bundle.statements()));
        facts.addAll(series(bundle.statements()));
        facts.addAll(bundle.statements());
        return facts;
    }

    /** Pairs of actors that bear on each other, claims on the left. */
    private static Collection<Kin> kin(List<Statement> statements) {
        var claimed = new TreeMap<String, Scope>();
        var seen = new TreeMap<String, Scope>();
        for (var statement : statements) {
            if (statement.compared()) {
                claimed.put(statement.actorKey(), statement.proposition().actor());
            }
            seen.put(statement.actorKey(), statement.proposition().actor());
        }
        var kin = new LinkedHashSet<Kin>();
        claimed.forEach((claim, scope) -> near(scope, seen).forEach(other -> kin.add(new Kin(claim, other))));
        return kin;
    }

    private static List<String> near(Scope claimed, TreeMap<String, Scope> seen) {
        return seen.entrySet().stream()
                .filter(e -> claimed.relationOf(e.getValue()) != Relation.UNRELATED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Collection<Series> series(List<Statement> statements) {
        var series = new LinkedHashSet<Series>();
        for (var statement : statements) {
            if (statement.seriesKey() != null) {
                series.add(new Series(statement.seriesKey()));
            }
        }
        return series;
    }
}
