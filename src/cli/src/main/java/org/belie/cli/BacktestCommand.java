package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Expectation;
import org.belie.bundle.ExpectationsReader;
import org.belie.bundle.Matter;
import org.belie.bundle.TextFile;
import org.belie.cases.Backtest;
import org.belie.cases.RuleScore;
import org.belie.cases.Scorecard;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.report.BacktestJson;
import org.belie.report.BacktestJunit;
import org.belie.report.BacktestReport;
import org.belie.report.BacktestText;
import org.belie.rules.RuleBook;
import org.belie.setup.Setup;
import org.belie.verdict.Judge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the expectations beside bundles and scores the rules. */
@Command(
        name = "backtest",
        description = "Run what is expected of bundles (the expect.yaml beside each) and print the score.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie backtest facts",
            "  belie backtest --scorecard facts",
            "  belie backtest --rules my-rules facts/nato-2022-02-16",
            "  belie backtest --format junit --out backtest.xml facts"
        })
@Writes({Format.TEXT, Format.JSON, Format.JUNIT})
final class BacktestCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Bundles, or folders that hold some below them.")
    private List<Path> paths;

    @Option(
            names = "--scorecard",
            description = "Print how each rule did as well: in how many verdicts it spoke, where it helped or misled,"
                    + " and which never fired.")
    private boolean scorecard;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Mixin
    private SourcesOption sources;

    private final Problems problems = new Problems();
    private final List<Backtest.Result> results = new ArrayList<>();
    private final List<String> without = new ArrayList<>();

    @Override
    public Integer call() {
        if (output.format() == Format.JUNIT && scorecard) {
            throw new Refused("a scorecard has no tests for junit. Maybe use --format text or json");
        }
        var setup = sources.with(rules.setup());
        output.problems(setup.problems());
        return setup.ok() ? run(setup.value()).status() : ExitCode.UNUSABLE.status();
    }

    private ExitCode run(Setup setup) {
        var files = setup.files();
        var judge = setup.judge();
        paths.stream().flatMap(BundlePaths::of).forEach(bundle -> run(judge, files, bundle));
        output.problems(problems.sorted());
        if (results.isEmpty()) {
            return nothing();
        }
        print(new BacktestReport(results, without, scores(setup.book())));
        var passed = results.stream().allMatch(Backtest.Result::passed) ? ExitCode.OK : ExitCode.FINDINGS;
        return results.stream()
                .filter(r -> r.stopped() != null)
                .map(r -> ExitCode.of(r.stopped()))
                .reduce(passed, ExitCode::or)
                .or(problems.failed() ? ExitCode.UNUSABLE : ExitCode.OK);
    }

    private void run(Judge judge, BundleFiles files, Path bundle) {
        var reading = files.read(bundle).findFirst().orElse(new Reading<>(null, List.of()));
        problems.addAll(reading.errors());
        if (BundleFiles.expectations(bundle) == null) {
            without.add(bundle.toString().replace('\\', '/'));
        } else if (reading.ok()) {
            results.addAll(Backtest.run(judge, reading.value(), expected(bundle, reading.value())));
        }
    }

    private List<Expectation> expected(Path bundle, Matter matter) {
        var text = TextFile.found(BundleFiles.expectations(bundle));
        problems.addAll(text.problems());
        if (!text.ok()) {
            return List.of();
        }
        var checks = ExpectationsReader.read(text.value(), matter);
        problems.addAll(checks.problems());
        return checks.ok() ? checks.value() : List.of();
    }

    /** A score of none would look like a good one. */
    private ExitCode nothing() {
        if (!problems.failed()) {
            throw new Refused("nothing is expected of what there is in "
                    + paths.stream().map(Path::toString).collect(Collectors.joining(", "))
                    + ". Maybe write an expect.yaml beside a bundle; facts/README.md says how");
        }
        return ExitCode.UNUSABLE;
    }

    private List<RuleScore> scores(RuleBook book) {
        return scorecard ? Scorecard.of(book, results) : List.of();
    }

    private void print(BacktestReport report) {
        output.results(
                switch (output.format()) {
                    case TEXT -> BacktestText.of(report);
                    case JSON -> BacktestJson.of(report);
                    case JUNIT -> BacktestJunit.of(report);
                    default -> throw new IllegalStateException("not one of the formats of this command");
                });
    }
}
