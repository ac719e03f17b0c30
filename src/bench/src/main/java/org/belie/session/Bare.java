package org.belie.session;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.belie.model.Bundle;
import org.belie.rules.gate.Fuel;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Runs the engine over a bundle's facts with less around it than {@link Session} has, to measure what that costs. */
public final class Bare {
    private Bare() {}

    /** What a run of belie is told before outcomes are ranked. */
    public static List<Object> facts(Bundle bundle, Settings settings) {
        return Facts.of(bundle, settings);
    }

    /** As a stock program runs it: no limits, no trace. */
    public static <R> R stock(KieBase base, Collection<?> facts, Collection<?> bench, Function<KieSession, R> result) {
        var session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            bench.forEach(session::insert);
            session.fireAllRules();
            return result.apply(session);
        } finally {
            session.dispose();
        }
    }

    /** As belie runs it, within limits, but nothing is read from truth maintenance; gives back the number of facts. */
    public static long untraced(KieBase base, Settings settings, Bundle bundle) {
        var session = base.newKieSession();
        try {
            var limits = settings.limits().of(bundle.statements().size());
            var gauge = new RunGauge(session, limits);
            Fuel.burn(gauge, () -> {
                fire(session, facts(bundle, settings), gauge, (int) limits.firings());
                fire(session, List.of(settings.precedence()), gauge, (int) limits.firings());
            });
            return session.getFactCount();
        } finally {
            session.dispose();
        }
    }

    private static void fire(KieSession session, Collection<?> facts, AgendaFilter gauge, int limit) {
        facts.forEach(session::insert);
        session.fireAllRules(gauge, limit);
    }
}
