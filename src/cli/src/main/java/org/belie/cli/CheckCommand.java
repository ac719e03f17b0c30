package org.belie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.model.Outcome;
import org.belie.problem.Problem;
import org.belie.report.TextReport;
import org.belie.report.Verbosity;
import org.belie.rules.Build;
import org.belie.rules.Fingerprint;
import org.belie.setup.Setup;
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
            description =
                    "Bundle files, NDJSON files with a bundle a line, folders with a bundle.yaml in or below them, or"
                            + " - for standard input: one bundle, or NDJSON.")
    private List<Path> paths;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WidthOption width;

    @Mixin
    private RulesOption rules;

    @Mixin
    private SourcesOption sources;

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

    @Option(names = "--strict", description = "Exit with 1 when a statement, name or source is of no use to any claim.")
    private boolean strict;

    @Mixin
    private BatchOptions batch;

    @Mixin
    private ExchangeOptions exchange;

    @Mixin
    private DecisionsOption decisions;

    @Mixin
    private LimitOptions limits;

    @Override
    public Integer call() {
        asOf.check();
        exchange.check(output.format());
        output.intoProject();
        var within = limits.limits();
        batch.check(output, claims);
        var setup = sources.with(rules.setup());
        output.problems(setup.problems());
        return setup.ok() ? check(setup.value().within(within)).status() : ExitCode.UNUSABLE.status();
    }

    private ExitCode check(Setup setup) {
        var inputs = new Inputs(paths, setup.files());
        try (var journal = batch.journal(() -> run(setup))) {
            var format = journal == null && !claims.isEmpty() ? null : streamed(setup);
            var results = format == null ? collected(setup) : streamed(format, journal, inputs);
            judge(setup, inputs, journal, format, results);
            return results.end();
        }
    }

    private void judge(Setup setup, Inputs inputs, Journal journal, StreamFormat format, CheckResults results) {
        var work = new BundleCheck(
                setup.judge(),
                asOf,
                claims,
                failOn,
                strict,
                decisions.beside(setup),
                format == null ? e -> "" : format.apart());
        try (var checks = new Batch<>(batch.jobs(inputs), work::check, results::take)) {
            inputs.each(bundle -> {
                if (journal == null || !journal.has(bundle)) {
                    checks.add(bundle);
                }
            });
            checks.finish();
        }
    }

    /** What a run is made of: it cannot go on as another. */
    private String run(Setup setup) {
        return Fingerprint.of(String.join(
                "\n",
                Build.VERSION,
                output.format().toString(),
                setup.book().fingerprint(),
                setup.known().text(),
                asOf.word(),
                decisions.word(),
                failOn.toString(),
                limits.limits().toString(),
                paths.toString()));
    }

    /** The format asked for if bundles are told one by one in it; null when they are not. */
    private StreamFormat streamed(Setup setup) {
        return switch (output.format()) {
            case TEXT -> StreamFormat.text(new TextReport(width.screen(output), verbosity.verbosity()));
            case JSON -> StreamFormat.json(JsonReport.stream(setup.book().fingerprint()));
            case NDJSON -> StreamFormat.ndjson();
            default -> null;
        };
    }

    private CheckResults streamed(StreamFormat format, Journal journal, Inputs inputs) {
        var out = output.writer(journal == null ? 0 : journal.bytes());
        var progress = output.progress(inputs);
        return new StreamedResults(format, out, output.problemWriter(), this::told, journal, progress);
    }

    private CheckResults collected(Setup setup) {
        return new CollectedResults(setup.book(), failOn, claims, this::told, output::problems, c -> print(setup, c));
    }

    /** Warnings are part of some reports; beside others they go with the problems, unless only verdicts are wanted. */
    private List<Problem> told(CheckedBundle bundle) {
        var inside = output.format().machine()
                || List.of(Format.SARIF, Format.HTML).contains(output.format())
                || verbosity.verbosity() == Verbosity.QUIET;
        return inside ? bundle.errors() : bundle.problems();
    }

    private ExitCode print(Setup setup, Checked checked) {
        var report = checked.report();
        if (output.format() == Format.HTML) {
            return new HtmlPages(setup, output).write(report, checked.matters());
        }
        output.results(
                switch (output.format()) {
                    case TEXT -> text(checked);
                    case JSON -> JsonReport.json(report);
                    case NDJSON -> JsonReport.ndjson(report);
                    default -> exchange.text(output.format(), checked);
                });
        return ExitCode.OK;
    }

    private String text(Checked checked) {
        var text = new TextReport(width.screen(output), verbosity.verbosity());
        var bundles = checked.report().bundles().stream().map(text::bundle).collect(Collectors.joining());
        return bundles + text.end(checked.unread());
    }
}
