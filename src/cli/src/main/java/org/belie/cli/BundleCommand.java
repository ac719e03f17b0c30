package org.belie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.belie.bundle.BundleFiles;
import org.belie.problem.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

        @Override
        public Integer call() {
            var vocabulary = rules.vocabulary();
            var defaults = sources.defaults();
            output.problems(vocabulary.problems());
            output.problems(defaults.problems());
            if (!vocabulary.ok() || !defaults.ok()) {
                return ExitCode.UNUSABLE.status();
            }
            var readings = paths.stream()
                    .flatMap(BundlePaths::of)
                    .flatMap(new BundleFiles(vocabulary.value(), defaults.value())::read)
                    .toList();
            output.problems(
                    readings.stream().flatMap(r -> r.problems().stream()).toList());
            var bad = readings.stream().filter(r -> !r.ok()).count();
            output.results(readings.size() - bad + " of " + readings.size() + " bundles can be used\n");
            return (readings.stream().allMatch(Reading::ok) ? ExitCode.OK : ExitCode.UNUSABLE).status();
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
