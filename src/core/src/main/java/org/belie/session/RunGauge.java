package org.belie.session;

import org.belie.rules.gate.Fuel;
import org.belie.rules.gate.OutOfFuel;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** What one run has used of its limits; asked by rules while they are matched, and by the engine before each fires. */
final class RunGauge implements Fuel.Gauge, AgendaFilter {
    private static final int RATION = 4096;
    private static final int RATIONS_A_LOOK = 64;
    private static final int FIRINGS_A_LOOK = 256;

    private final KieSession session;
    private final Limits limits;
    private final long started = System.nanoTime();
    private final Held held;
    private long steps;
    private int rations;
    private int fired;
    private Match last;

    RunGauge(KieSession session, Limits limits) {
        this.session = session;
        this.limits = limits;
        this.held = new Held(limits.megabytes());
    }

    @Override
    public int ration() {
        if (steps >= limits.steps()) {
            throw new OutOfFuel("rules took more than " + limits.steps() + " steps");
        }
        Elapsed.check(started, limits.seconds());
        if (rations++ % RATIONS_A_LOOK == 0) {
            held.check();
        }
        var next = Math.min(RATION, limits.steps() - steps);
        steps += next;
        return (int) next;
    }

    @Override
    public boolean accept(Match match) {
        last = match;
        if (session.getFactCount() > limits.facts()) {
            throw tooManyFacts(limits.facts());
        }
        if (++fired % FIRINGS_A_LOOK == 0) {
            Elapsed.check(started, limits.seconds());
            held.check();
        }
        return true;
    }

    /** The match that fired last; null before any did. */
    Match last() {
        return last;
    }

    static OutOfFuel tooManyFacts(long limit) {
        return new OutOfFuel("there were more than " + limit + " facts");
    }
}
