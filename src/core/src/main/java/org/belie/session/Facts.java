package org.belie.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.belie.model.Bundle;
import org.belie.model.Series;
import org.belie.model.Statement;

/** The facts that a run starts from: a bundle's statements and the tables that its statements can need. */
final class Facts {
    /** The parameter that says from how many statements on an actor is crowded; without it none is. */
    private static final String CROWD = "crowd";

    private Facts() {}

    static List<Object> of(Bundle bundle, Settings settings) {
        var facts = new ArrayList<Object>();
        facts.add(bundle.asOf());
        facts.addAll(settings.parameters());
        facts.addAll(bundle.acts());
        facts.addAll(bundle.links());
        facts.addAll(kinship(bundle, settings).facts());
        facts.addAll(series(bundle.statements()));
        facts.addAll(bundle.statements());
        return facts;
    }

    private static Kinship kinship(Bundle bundle, Settings settings) {
        var statements = bundle.statements();
        var most = settings.limits().of(statements.size()).facts();
        return new Kinship(statements, settings.number(CROWD, Double.POSITIVE_INFINITY), most);
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
