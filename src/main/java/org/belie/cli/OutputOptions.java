package org.belie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.belie.problem.Problem;
import org.belie.report.Colour;
import org.belie.report.JsonReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where results go and how they look; results on standard output, problems on standard error. */
final class OutputOptions {
    /** When colours are used; written in lower case, in help and completion too. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write results to FILE instead of standard output.")
    private Path out;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Use colours: auto (only on a terminal), always or never.")
    private When colour;

    /**
     * How to print.
     *
     * @throws Refused when the command does not write the format asked for
     */
    Format format() {
        var command = spec.commandLine().getCommandSpec();
        var asked = format == null ? Formats.of(command).get(0) : Formats.named(format);
        if (asked == null || !Formats.of(command).contains(asked)) {
            throw new Refused("`" + format + "` is no format that `" + command.qualifiedName()
                    + "` writes. Maybe one of: " + Formats.words(command));
        }
        return asked;
    }

    Colour colour() {
        return switch (colour) {
            case ALWAYS -> Colour.ALWAYS;
            case NEVER -> Colour.NEVER;
            case AUTO ->
                out == null && System.console() != null && System.getenv("NO_COLOR") == null
                        ? Colour.ALWAYS
                        : Colour.NEVER;
        };
    }

    /** Prints results. */
    void results(String text) {
        if (out == null) {
            writer(true).print(text);
            writer(true).flush();
            return;
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused("the results cannot be written to " + out);
        }
    }

    /** Prints problems, if there are any. */
    void problems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            var err = writer(false);
            if (format().machine()) {
                err.print(JsonReport.problems(problems));
            } else {
                problems.forEach(p -> err.print(p.text()));
            }
            err.flush();
        }
    }

    private PrintWriter writer(boolean results) {
        return results ? spec.commandLine().getOut() : spec.commandLine().getErr();
    }
}
