package org.belie.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.belie.bundle.BundleReader;
import org.belie.bundle.Matter;
import org.belie.bundle.TextFile;
import org.belie.rules.gate.Fuel;
import org.belie.session.Bare;
import org.belie.session.Session;
import org.belie.session.Trace;
import org.belie.verdict.Judged;
import org.belie.verdict.Verdicts;

/** One large bundle in a process of its own: CPU seconds of each step, and what the result holds. */
public final class LargeRun {
    private static final int TIMES = 3;
    private static final int ONCE = 1_000_000;

    private LargeRun() {}

    /** @param args the bundle, a smaller one to warm up with, where the figures go */
    public static void main(String[] args) throws InterruptedException {
        var worker = Fuel.threads().newThread(() -> measure(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])));
        worker.start();
        worker.join();
    }

    private static void measure(Path file, Path warm, Path figures) {
        for (var i = 0; i < 20; i++) {
            judged(matter(TextFile.read(warm).value().text()));
        }
        var text = TextFile.read(file).value().text();
        var before = Clock.held();
        var held = judged(matter(text));
        var bytes = Clock.held() - before;
        var size = held.bundle().statements().size();
        held = null;
        var matter = matter(text);
        var bundle = matter.bundle();
        var base = Shipped.book().base();
        var times = size < ONCE ? TIMES : 1;
        var read = Clock.best(times, () -> matter(text).bundle());
        var bare = Clock.best(times, () -> Bare.untraced(base, Shipped.SETTINGS, bundle));
        var traced = Clock.best(times, () -> Session.run(base, Shipped.SETTINGS, bundle));
        var judged = Clock.best(times, () -> judged(matter));
        var all = List.of((double) bytes / size, read, bare, traced, judged);
        Found.of(Stream.of(all.toString())).write(figures);
    }

    private static Matter matter(String text) {
        return new BundleReader(Shipped.VOCABULARY).read("large", text).value();
    }

    private static Judged judged(Matter matter) {
        var bundle = matter.bundle();
        Trace trace = Session.run(Shipped.book().base(), Shipped.SETTINGS, bundle);
        if (!trace.complete()) {
            throw new IllegalStateException(trace.stopped());
        }
        return Verdicts.of(Shipped.book(), bundle, trace);
    }
}
