package org.belie.bench;

import java.nio.file.Path;
import org.belie.Shop;
import org.belie.bundle.BundleReader;
import org.belie.bundle.TextFile;
import org.belie.session.Session;
import org.belie.verdict.Judge;

public final class Phases {
    static long t0;
    static Object keep;
    static final com.sun.management.OperatingSystemMXBean OS = (com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    static long cpu() { return OS.getProcessCpuTime(); }
    static boolean gc;

    static void lap(String what) {
        var ms = (cpu() - t0) / 1_000_000;
        var heap = 0L;
        if (gc) {
            System.gc();
            var r = Runtime.getRuntime();
            heap = (r.totalMemory() - r.freeMemory()) >> 10;
        }
        System.out.println(what + " " + ms + " ms, heap " + heap + " KB");
        t0 = cpu();
    }

    public static void main(String[] a) throws Exception {
        gc = a.length > 1;
        var judge = new Judge(Shop.BOOK, Shop.SETTINGS);
        for (var turn = 0; turn < 2; turn++) {
        t0 = cpu();
        lap("ready");
        var text = TextFile.read(Path.of(a[0])).value();
        lap("text");
        var reading = new BundleReader(Shop.VOCABULARY).read(text.name(), text.text());
        lap("read");
        var bundle = reading.value().bundle();
        lap("as of");
        var trace = Session.run(Shop.BOOK.base(), Shop.SETTINGS, bundle);
        lap("session+trace " + trace.derivations().size());
        var judged = judge.judge(bundle);
        lap("session+trace+verdicts " + judged.verdicts().size());
        keep = judged;
        }
    }
}
