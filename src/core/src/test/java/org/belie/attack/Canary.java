package org.belie.attack;

import java.util.concurrent.atomic.AtomicInteger;

/** What hostile packs try to wake, by every road there is: it must not even be loaded. */
public class Canary {
    static {
        Nest.woken.incrementAndGet();
    }

    public static final String SONG = sing();

    public Canary() {
        sing();
    }

    public static String sing() {
        Nest.woken.incrementAndGet();
        return "awake";
    }

    public static boolean hit() {
        sing();
        return true;
    }

    public boolean isHit() {
        return hit();
    }

    /** Counts without waking the canary. */
    public static final class Nest {
        private static final AtomicInteger woken = new AtomicInteger();

        private Nest() {}

        public static int woken() {
            return woken.get();
        }
    }
}
