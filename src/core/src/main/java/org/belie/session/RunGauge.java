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
    private static final long SECOND = 1_000_000_000;
    private static final long MEGABYTE = 1 << 20;

    private final KieSession session;
    private final Limits limits;
    private final long started = System.nanoTime();
    private long steps;
    private int rations;
    private int fired;

    RunGauge(KieSession session, Limits limits) {
        this.session = session;
        this.limits = limits;
    }

    @Override
    public int ration() {
        if (steps >= limits.steps()) {
            throw new OutOfFuel("rules took more than " + limits.steps() + " steps");
        }
        time();
        if (rations++ % RATIONS_A_LOOK == 0) {
            memory();
        }
        var next = Math.min(RATION, limits.steps() - steps);
        steps += next;
        return (int) next;
    }

    @Override
    public boolean accept(Match match) {
        if (session.getFactCount() > limits.facts()) {
            throw tooManyFacts(limits.facts());
        }
        if (++fired % FIRINGS_A_LOOK == 0) {
            time();
            memory();
        }
        return true;
    }

    static OutOfFuel tooManyFacts(long limit) {
        return new OutOfFuel("there were more than " + limit + " facts");
    }

    private void time() {
        if (System.nanoTime() - started > limits.seconds() * SECOND) {
            throw new OutOfFuel(
                    "it took longer than " + limits.seconds() + (limits.seconds() == 1 ? " second" : " seconds"));
        }
    }

    /** What seems to be held may be waste: it is thrown away once before anything is said of it. */
    private void memory() {
        if (held() > limits.megabytes()) {
            System.gc();
            if (held() > limits.megabytes()) {
                throw new OutOfFuel("it needed more than " + limits.megabytes() + " MiB of memory");
            }
        }
    }

    private static long held() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
