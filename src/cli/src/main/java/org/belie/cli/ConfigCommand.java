package org.belie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.belie.cli.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what a run in this folder uses, and where each setting comes from. */
@Command(
        name = "config",
        description = "Show every setting of the project, its value, and where it comes from: an option, a line of"
                + " belie.yaml, or nowhere (the default).%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = ConfigCommand.Schema.class,
        footer = {
            "",
            "Examples:",
            "  belie config",
            "  belie config --no-config",
            "  belie config --add-rules my-rules --format json",
            "  belie config schema > belie.schema.json"
        })
@Writes({Format.TEXT, Format.JSON})
final class ConfigCommand implements Callable<Integer>, Configured {
    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Mixin
    private SourcesOption sources;

    @Spec
    private CommandSpec spec;

    private Project project = Project.NONE;

    @Override
    public void configured(Project said) {
        project = said;
    }

    @Override
    public Integer call() {
        var settings = new Settings(project, spec.commandLine().getParseResult(), rules.choice());
        output.results(output.format() == Format.JSON ? settings.json() : settings.text());
        return ExitCode.OK.status();
    }

    /** Prints the JSON Schema of {@code belie.yaml}. */
    @Command(
            name = "schema",
            description = "Print the JSON Schema of belie.yaml.%n",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  belie config schema > belie.schema.json"})
    static final class Schema implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().getOut().print(text());
            spec.commandLine().getOut().flush();
            return ExitCode.OK.status();
        }

        static String text() {
            try (var in = ConfigCommand.class.getResourceAsStream("/belie/config.schema.json")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
