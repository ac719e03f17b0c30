package org.belie.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.cli.project.Project;
import org.belie.cli.project.ProjectFile;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Options for which a {@code belie.yaml} has a word where the command line has none. */
interface Configured {
    /** Takes what the project says, before the command runs. */
    void configured(Project project);

    /** Runs the command with the project of a folder; where its file cannot be used, nothing is run. */
    static IExecutionStrategy strategy(Path here, Path home) {
        return parsed -> {
            var command = last(parsed);
            var options = options(command.commandSpec());
            if (!options.isEmpty() && !help(parsed) && !ConfigOption.ignored(command)) {
                var project = ProjectFile.find(here, home, formats());
                if (!project.ok()) {
                    return unusable(command.commandSpec(), project);
                }
                options.forEach(o -> o.configured(project.value()));
            }
            return new RunLast().execute(parsed);
        };
    }

    private static int unusable(CommandSpec command, Reading<Project> project) {
        var err = command.commandLine().getErr();
        project.problems().stream().map(Problem::text).forEach(err::print);
        err.println("Maybe ignore the file: --no-config");
        err.flush();
        return ExitCode.USAGE.status();
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private static boolean help(ParseResult parsed) {
        return parsed.isUsageHelpRequested()
                || parsed.isVersionHelpRequested()
                || (parsed.hasSubcommand() && help(parsed.subcommand()));
    }

    /** The command, and the objects that its options are written to, mixins of mixins too. */
    private static Set<Configured> options(CommandSpec command) {
        return Stream.concat(Stream.of(command.userObject()), command.options().stream().map(Configured::holder))
                .filter(Configured.class::isInstance)
                .map(Configured.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The object that an option is written to. */
    static Object holder(ArgSpec option) {
        try {
            return option.scope() == null ? null : option.scope().get();
        } catch (Exception e) {
            throw new IllegalStateException("the options of a command are there once it is parsed", e);
        }
    }

    private static Set<String> formats() {
        return Arrays.stream(Format.values()).map(Format::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
