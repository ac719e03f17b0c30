package org.belie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.belie.bundle.TextFile;
import org.belie.desk.Desk;
import org.belie.desk.DeskOptions;
import org.belie.desk.Team;
import org.belie.desk.TeamReader;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.review.ReviewerKey;
import org.belie.review.Unreadable;
import org.belie.session.Limits;
import org.belie.setup.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a desk, and stays until it is stopped. */
@Command(
        name = "desk",
        description =
                "Review verdicts in the browser: read the reasoning, decide, edit bundles and rules. It is a server"
                        + " on this machine alone, until it is stopped with Ctrl-C.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie desk facts",
            "  belie desk --no-browser --port 8080 facts/nato-2022-02-16",
            "  belie desk --readers 2 --approver --store jdbc:postgresql://db/belie facts",
        })
final class DeskCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "BUNDLE",
            defaultValue = ".",
            description = "Bundle files, NDJSON files, and folders with a bundle.yaml in or below them. Default: this"
                    + " folder.")
    private List<Path> paths;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port. Default: any free one.")
    private int port;

    @Option(names = "--no-browser", description = "Print the address, and open no browser.")
    private boolean noBrowser;

    @Mixin
    private StoreOption store;

    @Mixin
    private PolicyOption policy;

    @Option(names = "--as", paramLabel = "NAME", description = "Whose decisions these are. Default: the user's name.")
    private String person = System.getProperty("user.name");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Sign decisions with the key that `belie review key` made.")
    private Path key;

    @Option(
            names = "--team",
            paramLabel = "FILE",
            description = "Who works at the desk behind a proxy that signs people in: see facts/README.md.")
    private Path team;

    @Mixin
    private RulesOption rules;

    @Mixin
    private SourcesOption sources;

    @Mixin
    private LimitOptions limits;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var within = limits.limits();
        var people = team();
        if (!people.ok()) {
            return problems(people.problems());
        }
        try {
            var desk = Desk.open(new DeskOptions(
                    paths.stream().flatMap(BundlePaths::of).toList(),
                    () -> within(within),
                    home(),
                    store.place(),
                    policy.policy(),
                    people.value().orElse(null),
                    person,
                    key == null ? null : ReviewerKey.read(key),
                    port));
            return desk.ok() ? stay(desk.value()) : problems(desk.problems());
        } catch (Unreadable e) {
            throw new Refused(e.getMessage());
        }
    }

    private Reading<Setup> within(Limits within) {
        var setup = sources.with(rules.setup());
        return setup.ok() ? new Reading<>(setup.value().within(within), setup.problems()) : setup;
    }

    /** The folder that rules are edited in; null when they are inside the program. */
    private Path home() {
        var own = rules.choice().own();
        return own == null ? RulesPlace.home() : own;
    }

    private Reading<Optional<Team>> team() {
        if (team == null) {
            return new Reading<>(Optional.empty(), List.of());
        }
        var text = TextFile.read(team);
        var read = text.ok() ? TeamReader.read(text.value()) : new Reading<Team>(null, text.problems());
        return new Reading<>(read.ok() ? Optional.of(read.value()) : null, read.problems());
    }

    private int problems(List<Problem> problems) {
        problems.forEach(p -> spec.commandLine().getErr().print(p.text()));
        return ExitCode.UNUSABLE.status();
    }

    private int stay(Desk desk) {
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "close the desk"));
        say(spec.commandLine().getOut(), desk.address());
        if (!noBrowser && team == null) {
            browse(desk.address());
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        desk.close();
        return ExitCode.OK.status();
    }

    private void say(PrintWriter out, String address) {
        out.println(
                "The desk is open. " + (team == null ? "Sign in, once, at" : "It is reached through its proxy, at"));
        out.println("  " + address);
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }

    /** Where there is no screen there is no browser, and the address was printed. */
    private static void browse(String address) {
        var system = System.getProperty("os.name");
        var screen = List.of("DISPLAY", "WAYLAND_DISPLAY").stream().anyMatch(System.getenv()::containsKey);
        var openers = Map.of("Mac", "open", "Windows", "explorer", "Linux", "xdg-open");
        openers.forEach((name, program) -> {
            if (system.startsWith(name) && (screen || !name.equals("Linux"))) {
                start(program, address);
            }
        });
    }

    private static void start(String program, String address) {
        try {
            new ProcessBuilder(program, address)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // There is none of that name: the address was printed.
        }
    }
}
