package org.belie.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A line on a terminal that says how far a long run is; it gives way to whatever else is printed there. */
final class Progress {
    private static final long NANOS_BETWEEN = 200_000_000;
    private static final String CLEARED = "\r\u001b[K";

    private final PrintWriter err;
    private final long total;
    private final long start = System.nanoTime();
    private long shown = start;
    private boolean there;
    private long bundles;
    private long bytes;

    /**
     * @param err null where no line is wanted
     * @param total how many bytes all bundles have; 0 when that is not known
     */
    Progress(PrintWriter err, long total) {
        this.err = err;
        this.total = total;
    }

    /** Takes the line away, so that something else can be printed. */
    void pause() {
        if (there) {
            err.print(CLEARED);
            err.flush();
            there = false;
        }
    }

    /** One more bundle is done. */
    void done(long size) {
        bundles++;
        bytes += size;
        var now = System.nanoTime();
        if (err != null && now - shown > NANOS_BETWEEN) {
            shown = now;
            there = true;
            err.print(CLEARED + line(bundles, bytes, total, (now - start) / 1e9));
            err.flush();
        }
    }

    /** "12,000 bundles, 3,400 a second, 1:05 left". */
    static String line(long bundles, long bytes, long total, double seconds) {
        var rate = String.format(Locale.ROOT, "%,d bundles, %,d a second", bundles, Math.round(bundles / seconds));
        if (total <= 0 || bytes <= 0) {
            return rate;
        }
        var left = Math.round(seconds * Math.max(0, total - bytes) / bytes);
        return rate + String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
    }
}
