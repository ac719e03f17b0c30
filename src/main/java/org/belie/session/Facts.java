package org.belie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.model.Bundle;
import org.belie.model.Kin;
import org.belie.model.Scope;
import org.belie.model.Series;
import org.belie.model.Statement;

/** The facts that a run starts from: a bundle's statements and the tables that its statements can need. */
final class Facts {
    private static final SortedSet<String> NONE = Collections.emptySortedSet();

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

    /** Pairs of actors that bear on each other, claims on the left; found by their lineages, not by trying all pairs. */
    private static Collection<Kin> kin(List<Statement> statements) {
        var claimed = new TreeMap<String, Scope>();
        var naming = new HashMap<String, SortedSet<String>>();
        var within = new HashMap<String, SortedSet<String>>();
        var all = new TreeSet<String>();
        for (var statement : statements) {
            var actor = statement.proposition().actor();
            if (statement.compared()) {
                claimed.put(statement.actorKey(), actor);
            }
            if (all.add(statement.actorKey())) {
                for (var term : actor.terms()) {
                    put(naming, term.id(), statement.actorKey());
                    term.lineage().forEach(wider -> put(within, wider, statement.actorKey()));
                }
            }
        }
        var kin = new LinkedHashSet<Kin>();
        claimed.forEach((key, scope) -> {
            var near = scope.stated() ? near(scope, naming, within, all) : all;
            near.forEach(other -> kin.add(new Kin(key, other)));
        });
        return kin;
    }

    private static SortedSet<String> near(
            Scope claimed,
            Map<String, SortedSet<String>> naming,
            Map<String, SortedSet<String>> within,
            SortedSet<String> all) {
        var near = new TreeSet<String>();
        for (var term : claimed.terms()) {
            near.addAll(within.getOrDefault(term.id(), NONE));
            term.lineage().forEach(wider -> near.addAll(naming.getOrDefault(wider, NONE)));
        }
        if (all.contains("")) {
            near.add("");
        }
        return near;
    }

    private static void put(Map<String, SortedSet<String>> index, String id, String key) {
        index.computeIfAbsent(id, k -> new TreeSet<>()).add(key);
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
