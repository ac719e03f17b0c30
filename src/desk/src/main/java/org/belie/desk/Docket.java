package org.belie.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Unread;
import org.belie.json.Report;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.problem.Shape;
import org.belie.rules.gate.Fuel;
import org.belie.rules.gate.OutOfFuel;
import org.belie.setup.Setup;

/** The bundles of a desk. They are judged one after the other beside whatever is asked for, and again when a file changes. */
final class Docket implements AutoCloseable {
    private static final String NOT_JUDGED = "this could not be judged; `belie check` says why";

    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final Map<String, List<Filed>> filed = new ConcurrentHashMap<>();
    private final Map<String, String> stamps = new ConcurrentHashMap<>();
    private final Map<String, String> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger left = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Fuel.threads());
    private final Supplier<Reading<Setup>> rules;
    private final Path home;
    private volatile String edited;
    private volatile List<Problem> wrong = List.of();
    private volatile Setup setup;
    private volatile boolean stopped;

    /**
     * @param rules reads them as they are now
     * @param home the folder that they are edited in; null when they are inside the program
     */
    Docket(List<Path> bundles, Setup setup, Supplier<Reading<Setup>> rules, Path home) {
        this.setup = setup;
        this.rules = rules;
        this.home = home;
        this.edited = RuleStamp.of(home);
        bundles.forEach(path -> paths.put(Keys.of(path), path));
        refresh();
    }

    Setup setup() {
        return setup;
    }

    /** How many files are still to be judged. */
    int left() {
        return left.get();
    }

    int size() {
        return paths.size();
    }

    boolean stopped() {
        return stopped;
    }

    /** Leaves what is not judged yet as it is, until somebody goes on. */
    void stop() {
        stopped = true;
    }

    /** Goes on with what was stopped. */
    void proceed() {
        stopped = false;
        refresh();
    }

    /** Judges anew, in the background, whatever file is another than the one that was judged. */
    void refresh() {
        if (!stopped) {
            rules();
            paths.forEach(this::refresh);
        }
    }

    private void rules() {
        var now = RuleStamp.of(home);
        if (!now.equals(edited)) {
            edited = now;
            worker.execute(this::reload);
        }
    }

    /** Why the rules as they are on disk cannot be used; those before them judge on. */
    List<Problem> wrong() {
        return wrong;
    }

    private void refresh(String key, Path path) {
        var stamp = stamp(path);
        if (!stamp.equals(stamps.get(key)) && !stamp.equals(waiting.put(key, stamp))) {
            left.incrementAndGet();
            worker.execute(() -> work(key, path));
        }
    }

    private void work(String key, Path path) {
        try {
            if (!stopped) {
                judge(key, path);
            }
        } finally {
            waiting.remove(key);
            left.decrementAndGet();
        }
    }

    /** A bundle as its file is now. Of a key that nobody knows null. */
    Filed fresh(String key) {
        var file = Keys.file(key);
        var path = paths.get(file);
        if (path == null) {
            return null;
        }
        if (!stamp(path).equals(stamps.get(file))) {
            judge(file, path);
        }
        return filed.getOrDefault(file, List.of()).stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** All that is judged so far, in the order in which it was given. */
    List<Filed> all() {
        var all = new ArrayList<Filed>();
        paths.keySet().forEach(key -> all.addAll(filed.getOrDefault(key, List.of())));
        return all;
    }

    /** Takes the rules as they are now, and judges everything anew; what is wrong with them leaves the old ones. */
    Reading<Setup> reload() {
        edited = RuleStamp.of(home);
        var read = rules.get();
        wrong = read.errors();
        if (read.ok()) {
            setup = read.value();
            refresh();
        }
        return read;
    }

    private void judge(String key, Path path) {
        var rulesNow = setup;
        var stamp = stamp(path);
        try (var found = rulesNow.files().unread(path)) {
            var all = new ArrayList<Filed>();
            found.forEach(one -> all.add(judged(Keys.of(key, one.line()), path, one, stamp, rulesNow)));
            filed.put(key, all);
            stamps.put(key, stamp);
        }
    }

    private static Filed judged(String key, Path path, Unread one, String stamp, Setup setup) {
        var name = one.line() == 0 ? one.file() : one.file() + ":" + one.line();
        var reading = one.read();
        if (!reading.ok()) {
            return Filed.unusable(key, path, name, stamp, setup, reading.problems());
        }
        try {
            var matter = reading.value();
            var entry = Report.Entry.of(matter, setup.judge().judge(matter.bundle()), reading.warnings());
            return Filed.judged(key, path, name, stamp, setup, matter, entry, reading.problems());
        } catch (RuntimeException | AssertionError | OutOfFuel | StackOverflowError e) {
            // What is wrong with belie itself, or takes too long, is told of the bundle that it met; the others are
            // judged.
            var told = Problem.of(Shape.UNREADABLE, name, NOT_JUDGED, null);
            return Filed.unusable(key, path, name, stamp, setup, List.of(told));
        }
    }

    /** Of the file and of the rules that it is judged by: another stamp, another verdict. */
    private String stamp(Path path) {
        var file = BundleFiles.file(path);
        try {
            return Files.getLastModifiedTime(file).toMillis() + "/" + Files.size(file) + "/"
                    + setup.book().fingerprint();
        } catch (IOException e) {
            return "gone/" + setup.book().fingerprint();
        }
    }

    @Override
    public void close() {
        stopped = true;
        worker.shutdownNow();
    }
}
