package org.belie.cli;

import java.util.concurrent.Callable;
import org.belie.report.FlipJson;
import org.belie.report.FlipReport;
import org.belie.verdict.flip.Flip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What would change a verdict: statements, grades, reports that are missing. */
@Command(
        name = "flip",
        description =
                "Find what would change a verdict: the fewest statements to fall away, other grades of sources, and"
                        + " reports that are missing.%nEvery answer was seen in a run of its own.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie flip facts/nato-2022-02-16 pledge",
            "  belie flip --size 2 --as-of 2022-02-25 facts/nato-2022-02-16 no-invasion",
            "  belie flip --format json --runs 20000 my-bundle.yaml my-claim",
        })
@Writes({Format.TEXT, Format.JSON})
final class FlipCommand implements Callable<Integer> {
    private static final int LARGEST = 9;

    @Mixin
    private Question question;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "3",
            description = "Let up to N statements fall away together. Default: ${DEFAULT-VALUE}.")
    private int size;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5000",
            description = "Run the engine at most N times. Default: ${DEFAULT-VALUE}.")
    private int runs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WidthOption width;

    @Mixin
    private TimeOption time;

    @Override
    public Integer call() {
        output.format();
        check();
        var asked = question.read();
        output.problems(asked.problems());
        return asked.ok() ? flip(asked.value()).status() : ExitCode.UNUSABLE.status();
    }

    private void check() {
        if (size < 1 || size > LARGEST) {
            throw new Refused("sets of " + size + " statements cannot be tried. Maybe --size 1 to " + LARGEST);
        }
        if (runs < 1) {
            throw new Refused("the verdict cannot be judged in " + runs + " runs. Maybe leave out --runs");
        }
    }

    private ExitCode flip(Question.Asked asked) {
        var flip = time.within(
                asked.bundle().statements().size(),
                () -> Flip.search(asked.setup().judge(), asked.inquiry(), size, runs));
        output.results(
                output.format() == Format.JSON ? FlipJson.json(flip) : FlipReport.text(flip, width.screen(output)));
        return ExitCode.of(flip.judged().trace());
    }
}
