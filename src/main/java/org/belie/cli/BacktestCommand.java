package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.ExpectationsReader;
import org.belie.bundle.TextFile;
import org.belie.cases.Backtest;
import org.belie.problem.Problems;
import org.belie.report.BacktestReport;
import org.belie.verdict.Judge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the expectations beside bundles and scores the rules. */
@Command(
        name = "backtest",
        description = "Run what is expected of bundles (the expect.yaml beside each) and print the score.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie backtest facts", "  belie backtest --rules my-rules facts/nato-2022-02-16"})
final class BacktestCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Bundles, or folders that hold some below them.")
    private List<Path> paths;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        var setup = rules.setup();
        output.problems(setup.problems());
        if (!setup.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        var problems = new Problems();
        var results = new ArrayList<Backtest.Result>();
        var judge = setup.value().judge();
        var files = new BundleFiles(setup.value().vocabulary());
        paths.stream().flatMap(BundlePaths::of).forEach(p -> results.addAll(run(judge, files, p, problems)));
        output.problems(problems.sorted());
        output.results(BacktestReport.text(results));
        var passed = results.stream().allMatch(Backtest.Result::passed) ? ExitCode.OK : ExitCode.FINDINGS;
        return passed.or(problems.failed() ? ExitCode.UNUSABLE : ExitCode.OK).status();
    }

    private static List<Backtest.Result> run(Judge judge, BundleFiles files, Path bundle, Problems problems) {
        var reading = files.read(bundle).findFirst().orElseThrow();
        problems.addAll(reading.errors());
        var expected = BundleFiles.expectations(bundle);
        var text = expected == null ? null : TextFile.read(expected);
        if (!reading.ok() || text == null || !text.ok()) {
            return List.of();
        }
        var checks = ExpectationsReader.read(text.value(), reading.value());
        problems.addAll(checks.errors());
        return checks.ok() ? Backtest.run(judge, reading.value(), checks.value()) : List.of();
    }
}
