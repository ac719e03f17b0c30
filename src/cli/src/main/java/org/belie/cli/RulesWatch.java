package org.belie.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.belie.report.CasesReport;
import org.belie.rules.RuleCard;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleShelf;
import org.belie.setup.Setup;

/**
 * Tests rules again whenever they are saved: the rule that changed, or whose cases changed; all of them when the words or
 * the numbers changed. Only what changed is compiled.
 */
final class RulesWatch {
    private static final long LOOK = 100;
    private static final long SETTLE = 30;

    private final RulesScope scope;
    private final RulesTester tester;
    private final OutputOptions output;
    private final SourcesOption sources;
    private final RuleShelf shelf = new RuleShelf();

    RulesWatch(RulesScope scope, RulesTester tester, OutputOptions output, SourcesOption sources) {
        this.scope = scope;
        this.tester = tester;
        this.output = output;
        this.sources = sources;
        if (roots().isEmpty()) {
            throw new Refused("the rules inside the program do not change. Maybe name a rules folder to watch");
        }
    }

    /** Stays until its input ends. */
    int run(InputStream input) throws IOException {
        var ended = ending(input);
        try (var service = FileSystems.getDefault().newWatchService()) {
            register(service);
            var folder = RulesPlace.folder(scope.choice());
            test(folder, folder.files().keySet());
            while (!ended.get()) {
                if (changed(service)) {
                    register(service);
                    var now = RulesPlace.folder(scope.choice());
                    var saved = saved(folder, now);
                    if (!saved.isEmpty()) {
                        test(now, saved);
                    }
                    folder = now;
                }
            }
        }
        return ExitCode.OK.status();
    }

    private static AtomicBoolean ending(InputStream input) {
        var ended = new AtomicBoolean();
        var reader = new Thread(() -> {
            try {
                input.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                // An input that breaks has ended too.
            }
            ended.set(true);
        });
        reader.setDaemon(true);
        reader.start();
        return ended;
    }

    private void register(WatchService service) throws IOException {
        for (var root : roots()) {
            try (var folders = Files.walk(root)) {
                for (var folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                    folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
                }
            }
        }
    }

    /** All folders on disk that rules are read from. */
    private List<Path> roots() {
        var chosen = scope.choice().folders();
        return chosen.isEmpty() && RulesPlace.home() != null ? List.of(RulesPlace.home()) : chosen;
    }

    /** Whether anything was saved; what is saved in one go is waited for. */
    private static boolean changed(WatchService service) {
        try {
            var key = service.poll(LOOK, TimeUnit.MILLISECONDS);
            var any = key != null;
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll(SETTLE, TimeUnit.MILLISECONDS);
            }
            return any;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Set<String> saved(RuleFolder before, RuleFolder now) {
        var saved = new TreeSet<String>();
        now.files().forEach((path, text) -> {
            if (!text.equals(before.files().get(path))) {
                saved.add(path);
            }
        });
        before.files().keySet().stream()
                .filter(path -> !now.files().containsKey(path))
                .forEach(saved::add);
        return saved;
    }

    private void test(RuleFolder folder, Collection<String> saved) {
        var setup = sources.with(Setup.of(folder, shelf));
        output.problems(setup.problems());
        if (setup.ok()) {
            var reading = tester.test(setup.value(), touched(setup.value(), saved));
            output.problems(reading.problems());
            output.results(CasesReport.text(reading.value()));
        }
    }

    private List<RuleCard> touched(Setup setup, Collection<String> saved) {
        var all = saved.stream().anyMatch(p -> !p.endsWith(".drl") && !p.endsWith(".cases.yaml"));
        return setup.book().cards().values().stream()
                .filter(scope::covers)
                .filter(r -> all || saved.contains(r.path()) || saved.contains(cases(r)))
                .toList();
    }

    private static String cases(RuleCard rule) {
        return rule.path().replaceFirst("\\.drl$", ".cases.yaml");
    }
}
