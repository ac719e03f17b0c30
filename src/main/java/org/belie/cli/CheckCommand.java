package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Matter;
import org.belie.model.Outcome;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.report.JsonReport;
import org.belie.report.Report;
import org.belie.report.TextReport;
import org.belie.report.Verbosity;
import org.belie.rules.Fingerprint;
import org.belie.verdict.Judge;
import org.belie.verdict.Judged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: bundles in, explained verdicts out. */
@Command(
        name = "check",
        description = "Judge every claim of a bundle and explain the verdicts.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie check facts/nato-2022-02-16",
            "  belie check --brief facts",
            "  belie check --quiet --fail-on contradicted facts",
            "  belie check --as-of 2022-02-25 --claim no-invasion facts/nato-2022-02-16",
            "  belie check --format json --out verdicts.json facts",
            "  belie check --format html --out report.html facts/nato-2022-02-16",
            "  belie check --format html --out pages/ facts",
            "  belie check --fail-on contradicted,overdue promises.yaml",
            "  belie check --format sarif --baseline yesterday.sarif facts",
            "  belie check --format claimreview --reviewer \"The Gazette\" facts",
        })
@Writes({
    Format.TEXT,
    Format.JSON,
    Format.NDJSON,
    Format.HTML,
    Format.MARKDOWN,
    Format.CSV,
    Format.SARIF,
    Format.JUNIT,
    Format.CLAIMREVIEW,
    Format.STIX,
    Format.PROV
})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "BUNDLE",
            description = "Bundle files, or folders with a bundle.yaml in or below them.")
    private List<Path> paths;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Mixin
    private VerbosityOptions verbosity;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--claim", paramLabel = "ID", split = ",", description = "Show only these claims.")
    private Set<String> claims = Set.of();

    @Option(
            names = "--fail-on",
            paramLabel = "OUTCOME",
            split = ",",
            converter = OutcomeConverter.class,
            completionCandidates = OutcomeConverter.Words.class,
            description = "Exit with 1 when a claim shown has one of these outcomes.")
    private Set<Outcome> failOn = Set.of();

    @Mixin
    private ExchangeOptions exchange;

    @Mixin
    private LimitOptions limits;

    @Override
    public Integer call() {
        asOf.check();
        exchange.check(output.format());
        var within = limits.limits();
        var setup = rules.setup();
        output.problems(setup.problems());
        return setup.ok() ? check(setup.value().within(within)).status() : ExitCode.UNUSABLE.status();
    }

    private ExitCode check(Setup setup) {
        var files = new BundleFiles(setup.vocabulary());
        var readings =
                paths.stream().flatMap(BundlePaths::of).flatMap(files::read).toList();
        var judge = setup.judge();
        var entries = new ArrayList<Report.Entry>();
        readings.stream().filter(Reading::ok).forEach(r -> entries.add(entry(judge, r)));
        output.problems(readings.stream().flatMap(r -> told(r).stream()).toList());
        known(entries);
        var unusable = readings.stream().flatMap(r -> r.errors().stream()).toList();
        var unread = (int) readings.stream().filter(r -> !r.ok()).count();
        var report = new Report(setup.book().fingerprint(), entries);
        if (output.format() == Format.HTML) {
            new HtmlPages(setup, output).write(report, values(readings));
        } else {
            print(new Checked(report, setup.book(), unusable, unread, failOn, claims));
        }
        var worst = readings.stream().allMatch(Reading::ok) ? ExitCode.OK : ExitCode.UNUSABLE;
        return entries.stream().map(this::exit).reduce(worst, ExitCode::or);
    }

    private Report.Entry entry(Judge judge, Reading<Matter> reading) {
        var matter = reading.value();
        var judged = judge.judge(asOf.of(matter));
        var shown = judged.verdicts().stream()
                .filter(v -> claims.isEmpty() || claims.contains(v.claim().id()))
                .toList();
        var text = String.join("\n", matter.text().lines());
        return new Report.Entry(
                new Judged(judged.bundle(), shown, judged.trace()), Fingerprint.of(text), reading.warnings());
    }

    /** Warnings are part of some reports; beside others they go with the problems, unless only verdicts are wanted. */
    private List<Problem> told(Reading<Matter> reading) {
        var inside = output.format().machine()
                || List.of(Format.SARIF, Format.HTML).contains(output.format())
                || verbosity.verbosity() == Verbosity.QUIET;
        return inside ? reading.errors() : reading.problems();
    }

    private void known(List<Report.Entry> entries) {
        for (var claim : claims) {
            var there = entries.stream()
                    .flatMap(e -> e.judged().verdicts().stream())
                    .anyMatch(v -> v.claim().id().equals(claim));
            if (!there && !entries.isEmpty()) {
                throw new Refused("there is no claim " + claim + " by that date");
            }
        }
    }

    private void print(Checked checked) {
        var report = checked.report();
        output.results(
                switch (output.format()) {
                    case TEXT -> text(checked);
                    case JSON -> JsonReport.json(report);
                    case NDJSON -> JsonReport.ndjson(report);
                    default -> exchange.text(output.format(), checked);
                });
    }

    private static List<Matter> values(List<Reading<Matter>> readings) {
        return readings.stream().filter(Reading::ok).map(Reading::value).toList();
    }

    private String text(Checked checked) {
        var text = new TextReport(output.screen(), verbosity.verbosity());
        var bundles = checked.report().bundles().stream().map(text::bundle).collect(Collectors.joining());
        return bundles + text.end(checked.unread());
    }

    private ExitCode exit(Report.Entry entry) {
        if (!entry.judged().trace().complete()) {
            return ExitCode.LIMIT;
        }
        var matched = entry.judged().verdicts().stream().anyMatch(v -> failOn.contains(v.outcome()));
        return matched ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
