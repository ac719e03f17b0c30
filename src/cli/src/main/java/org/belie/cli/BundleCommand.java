package org.belie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Matter;
import org.belie.json.JsonReport;
import org.belie.message.Messages;
import org.belie.model.Bundle;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.report.LintGithub;
import org.belie.report.LintReport;
import org.belie.report.LintSarif;
import org.belie.verdict.LooseEnds;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What concerns bundles alone: nothing is judged. */
@Command(
        name = "bundle",
        description = "Validate bundles, or print the schema of the format.%n",
        mixinStandardHelpOptions = true,
        subcommands = {BundleCommand.Validate.class, BundleCommand.Schema.class},
        footer = {"", "Examples:", "  belie bundle validate facts", "  belie bundle schema > bundle.schema.json"})
final class BundleCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: validate or schema");
    }

    /** Reads bundles and lists all that is wrong with them. */
    @Command(
            name = "validate",
            description = "Read bundles and list everything that is wrong with them.%n",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  belie bundle validate facts/nato-2022-02-16", "  belie bundle validate *.yaml"
            })
    @Writes({Format.TEXT, Format.JSON, Format.SARIF, Format.GITHUB})
    static final class Validate implements Callable<Integer> {
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
        private SourcesOption sources;

        @Option(
                names = "--strict",
                description = "Exit with 1 when a statement, name or source is of no use to any claim.")
        private boolean strict;

        @Override
        public Integer call() {
            output.format();
            var vocabulary = rules.vocabulary();
            var known = sources.known();
            output.problems(vocabulary.problems());
            output.problems(known.problems());
            if (!vocabulary.ok() || !known.ok()) {
                return ExitCode.UNUSABLE.status();
            }
            var readings = paths.stream()
                    .flatMap(BundlePaths::of)
                    .flatMap(new BundleFiles(vocabulary.value(), known.value())::read)
                    .toList();
            var usable = readings.stream().allMatch(Reading::ok) ? ExitCode.OK : ExitCode.UNUSABLE;
            return told(readings).or(usable).status();
        }

        /** Tells of problems and loose ends; those are a finding where nothing may be left over. */
        private ExitCode told(List<Reading<Matter>> readings) {
            var problems = readings.stream().flatMap(r -> r.problems().stream()).toList();
            var loose = readings.stream()
                    .filter(Reading::ok)
                    .mapToInt(r -> LooseEnds.of(r.value().bundle()).size())
                    .sum();
            var report = new LintReport(readings.size(), problems, false);
            switch (output.format()) {
                case JSON -> output.results(JsonReport.problems(problems));
                case SARIF -> output.results(LintSarif.text(report));
                case GITHUB -> output.results(LintGithub.text(report));
                default -> inWords(readings, problems);
            }
            return strict && loose > 0 ? ExitCode.FINDINGS : ExitCode.OK;
        }

        private void inWords(List<Reading<Matter>> readings, List<Problem> problems) {
            output.problems(problems);
            var good = readings.stream().filter(Reading::ok).count();
            var ends = readings.stream()
                    .filter(Reading::ok)
                    .map(r -> loose(r.value().bundle()))
                    .collect(Collectors.joining());
            output.results(ends
                    + (good == readings.size()
                            ? Messages.count("count.valid", readings.size())
                            : Messages.of("count.valid.some", good, readings.size()))
                    + "\n");
        }

        private static String loose(Bundle bundle) {
            return LooseEnds.of(bundle).stream()
                    .map(end -> Messages.of(
                                    "loose.found",
                                    end.line() > 0 ? bundle.file() + ":" + end.line() : bundle.file(),
                                    end.what(),
                                    end.why())
                            + "\n")
                    .collect(Collectors.joining());
        }
    }

    /** Prints the JSON Schema of the bundle format. */
    @Command(
            name = "schema",
            description = "Print the JSON Schema of the bundle format.%n",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  belie bundle schema > bundle.schema.json"})
    static final class Schema implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            try (var in = BundleCommand.class.getResourceAsStream("/belie/bundle.schema.json")) {
                spec.commandLine().getOut().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                spec.commandLine().getOut().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ExitCode.OK.status();
        }
    }
}
