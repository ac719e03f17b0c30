package org.belie.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.belie.bundle.Matter;
import org.belie.problem.Nearest;
import org.belie.report.ReplayJson;
import org.belie.report.ReplayText;
import org.belie.setup.Setup;
import org.belie.verdict.replay.Past;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.replay.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a matter again, day by day: what was known when, and what changed each verdict. */
@Command(
        name = "replay",
        description = "Judge a bundle as of each day on which something was said, without hindsight.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie replay facts/nato-2022-02-16",
            "  belie replay facts/nato-2022-02-16 --claim no-invasion",
            "  belie replay facts/microsoft-2030 --format json --out replay.json",
        })
@Writes({Format.TEXT, Format.JSON})
final class ReplayCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BUNDLE", description = "A bundle file, or a folder with a bundle.yaml.")
    private Path path;

    @Option(names = "--claim", paramLabel = "ID", split = ",", description = "Show only these claims.")
    private Set<String> claims = Set.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private WidthOption width;

    @Mixin
    private RulesOption rules;

    @Mixin
    private TimeOption time;

    @Mixin
    private SourcesOption sources;

    @Override
    public Integer call() {
        output.format();
        var setup = sources.with(rules.setup());
        output.problems(setup.problems());
        if (!setup.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        var readings = setup.value().files().read(path).toList();
        if (readings.size() != 1) {
            throw new Refused("one bundle at a time can be replayed, and " + path + " has " + readings.size());
        }
        output.problems(readings.get(0).errors());
        var matter = readings.get(0);
        return (matter.ok() ? replay(setup.value(), matter.value()) : ExitCode.UNUSABLE).status();
    }

    private ExitCode replay(Setup setup, Matter matter) {
        var replay = time.within(
                matter.statements().size(),
                () -> Replay.of(setup.book(), setup.settings(), new Past(days(matter), matter::asOf)));
        var shown = shown(replay.timelines());
        output.results(
                output.format() == Format.JSON
                        ? ReplayJson.json(replay, shown, setup.book().fingerprint())
                        : ReplayText.text(replay, shown, width.screen(output)));
        return replay.complete() ? ExitCode.OK : ExitCode.LIMIT;
    }

    /** The days on which something was said, and that on which the bundle asks to be judged. */
    private static TreeSet<LocalDate> days(Matter matter) {
        var days = new TreeSet<>(matter.days());
        days.add(matter.asOf().day());
        return days;
    }

    private List<Timeline> shown(List<Timeline> all) {
        var known = all.stream().map(t -> t.claim().id()).toList();
        claims.stream().filter(c -> !known.contains(c)).forEach(c -> {
            var nearest = Nearest.advice(c, known);
            throw new Refused("there is no claim " + c
                    + (nearest == null ? ". Its claims are: " + String.join(", ", known) : ". Maybe " + nearest));
        });
        return claims.isEmpty()
                ? all
                : all.stream().filter(t -> claims.contains(t.claim().id())).toList();
    }
}
