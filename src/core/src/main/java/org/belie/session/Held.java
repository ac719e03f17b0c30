package org.belie.session;

import org.belie.rules.gate.OutOfFuel;

/**
 * How much memory the program may hold.
 *
 * @param megabytes the most
 */
record Held(long megabytes) {
    private static final long MEGABYTE = 1 << 20;

    /**
     * Looks at what is held; what seems to be may be waste, and is thrown away once before anything is said of it.
     *
     * @throws OutOfFuel when it is too much
     */
    void check() {
        if (held() > megabytes) {
            System.gc();
            if (held() > megabytes) {
                throw new OutOfFuel("it needed more than " + megabytes + " MiB of memory");
            }
        }
    }

    private static long held() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
