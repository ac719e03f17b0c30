package org.belie.rules.gate;

import java.util.concurrent.ThreadFactory;

/**
 * What rules burn while they run: a drop each time any of their code is entered, which {@link Weaver} puts there. The engine
 * runs predicates at every pair that it joins, so that a join or a recursion without end runs dry too, which neither a limit
 * of firings nor an interrupt stops. Counted by thread, and so by run: a counter of its own costs a thread next to nothing,
 * and {@link ThreadLocal} was seen to cost ten times as much.
 */
public final class Fuel {
    private Fuel() {}

    /** Asked whenever a ration is burned. */
    @FunctionalInterface
    public interface Gauge {
        /**
         * How many drops there are until it is asked again.
         *
         * @throws OutOfFuel when there are no more
         */
        int ration();
    }

    /** A thread that rules can be run on and be stopped. */
    private static final class Burner extends Thread {
        Gauge gauge;
        int left;
        Throwable thrown;

        Burner(Runnable work) {
            super(work, "rules");
        }
    }

    /** Burns one drop: what rules are woven with. Free where nothing is measured. */
    public static void tick() {
        if (Thread.currentThread() instanceof Burner burner && --burner.left < 0 && burner.gauge != null) {
            burner.left = burner.gauge.ration();
        }
    }

    /** Makes threads on which {@link #burn} starts no other: for those who run much. */
    public static ThreadFactory threads() {
        return Burner::new;
    }

    /** Does some work that burns fuel, and stops it when the gauge says so. What it throws comes through. */
    public static void burn(Gauge gauge, Runnable work) {
        if (Thread.currentThread() instanceof Burner burner) {
            burn(burner, gauge, work);
        } else {
            elsewhere(gauge, work);
        }
    }

    private static void burn(Burner burner, Gauge gauge, Runnable work) {
        var outer = burner.gauge;
        var left = burner.left;
        try {
            burner.gauge = outer == null ? gauge : both(outer, gauge);
            burner.left = 0;
            work.run();
        } finally {
            burner.gauge = outer;
            burner.left = left;
        }
    }

    /** Work within other work is within the limits of both. */
    private static Gauge both(Gauge outer, Gauge inner) {
        return () -> Math.min(outer.ration(), inner.ration());
    }

    /** Whether there is any left; false once the gauge would stop what burns. */
    public static boolean left() {
        if (!(Thread.currentThread() instanceof Burner burner) || burner.gauge == null) {
            return true;
        }
        try {
            burner.left = burner.gauge.ration();
            return true;
        } catch (OutOfFuel e) {
            return false;
        }
    }

    private static void elsewhere(Gauge gauge, Runnable work) {
        var burner = new Burner(() -> {
            var own = (Burner) Thread.currentThread();
            try {
                burn(own, gauge, work);
            } catch (Throwable e) {
                own.thrown = e;
            }
        });
        burner.start();
        join(burner);
        if (burner.thrown instanceof Error error) {
            throw error;
        }
        if (burner.thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static void join(Thread thread) {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
