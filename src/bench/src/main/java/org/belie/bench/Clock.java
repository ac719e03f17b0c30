package org.belie.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** CPU time and heap of this process: others may share the machine, and collecting garbage and compiling count. */
final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final double ENOUGH = 0.5;

    private Clock() {}

    /** CPU seconds of this process so far. */
    static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** CPU seconds that the work takes. */
    static double cpu(Runnable work) {
        var before = cpu();
        work.run();
        return cpu() - before;
    }

    /**
     * The least CPU seconds of so many times, each begun with a clean heap. Systems count CPU time in hundredths of a
     * second, so that what is short is done many times over.
     */
    static double best(int times, Supplier<?> work) {
        var best = Double.MAX_VALUE;
        for (var time = 0; time < times; time++) {
            System.gc();
            best = Math.min(best, mean(work));
        }
        return best;
    }

    private static double mean(Supplier<?> work) {
        var before = cpu();
        var done = 0;
        while (done == 0 || cpu() - before < ENOUGH) {
            work.get();
            done++;
        }
        return (cpu() - before) / done;
    }

    /** Bytes that are held now. */
    static long held() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
