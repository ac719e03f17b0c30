package org.belie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belie.cli.project.Project;
import org.belie.json.JsonReport;
import org.belie.problem.Escaped;
import org.belie.problem.Problem;
import org.belie.report.Colour;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where results go and how they look; results on standard output, problems on standard error. */
final class OutputOptions implements Configured {
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

    private static final Map<String, Format> ENDINGS = Map.of(
            "html", Format.HTML,
            "htm", Format.HTML,
            "json", Format.JSON,
            "ndjson", Format.NDJSON,
            "csv", Format.CSV,
            "md", Format.MARKDOWN,
            "sarif", Format.SARIF,
            "dot", Format.DOT);

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

    private Project project = Project.NONE;

    @Override
    public void configured(Project said) {
        project = said;
    }

    /**
     * How to print.
     *
     * @throws Refused when the command does not write the format asked for
     */
    Format format() {
        var command = spec.commandLine().getCommandSpec();
        var asked = format == null ? unsaid(command) : Formats.named(format);
        if (asked == null || !Formats.of(command).contains(asked)) {
            throw new Refused("`" + format + "` is no format that `" + command.qualifiedName()
                    + "` writes. Maybe one of: " + Formats.words(command));
        }
        return asked;
    }

    /** What the ending of the file tells, or else the usual one. */
    private Format unsaid(CommandSpec command) {
        var ending = out == null || out.getFileName() == null
                ? ""
                : out.getFileName().toString();
        var told = ENDINGS.get(ending.substring(ending.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        return told != null && Formats.of(command).contains(told) ? told : usual(command);
    }

    /** The format of the project, if the command writes it. */
    private Format usual(CommandSpec command) {
        var said =
                project.format() == null ? null : Formats.named(project.format().value());
        return said != null && Formats.of(command).contains(said)
                ? said
                : Formats.of(command).get(0);
    }

    /**
     * Takes the project's folder for verdicts, where it has one, they are no text, and the command line names no other place;
     * says so.
     *
     * @throws Refused when nothing can be written there
     */
    void intoProject() {
        if (out == null && project.out() != null && format() != Format.TEXT) {
            out = ProjectOut.of(project.out().value(), format());
            writer(true).print("verdicts go to " + out + " (" + project.out().place() + ")\n");
            writer(true).flush();
        }
    }

    /** The terminal that results go to, if they do. */
    Terminal terminal() {
        return out == null ? Terminal.here() : new Terminal(0, Map.of());
    }

    Colour colour() {
        return colour(terminal());
    }

    /** Whether the terminal is steered at all: without colours by no links either. */
    boolean plain() {
        return colour == When.NEVER;
    }

    Colour colour(Terminal terminal) {
        var painted = colour == When.ALWAYS || colour == When.AUTO && terminal.colours();
        return painted ? painted() : Colour.NEVER;
    }

    private Colour painted() {
        paint(writer(true));
        return Colour.ALWAYS;
    }

    /** Lets what belie itself paints with through. */
    private static void paint(PrintWriter writer) {
        if (writer instanceof Steady steady) {
            steady.paint();
        }
    }

    /** Whether words lead to files, on a terminal that can show that. */
    boolean links(Terminal terminal) {
        var links = terminal.links() && !plain();
        if (links) {
            paint(writer(true));
        }
        return links;
    }

    /** Prints results. */
    void results(String text) {
        if (out == null) {
            writer(true).print(text);
            writer(true).flush();
            return;
        }
        write(out, format() == Format.HTML || colour == When.ALWAYS ? text : Steady.text(text));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused("the results cannot be written to " + file);
        }
    }

    /** Whether results go to a folder: one that is there, or a name that ends like one. */
    boolean folder() {
        return out != null && (Files.isDirectory(out) || asked().endsWith("/") || asked().endsWith("\\"));
    }

    /** As it was written: a path has no sign at its end. */
    private String asked() {
        var option = spec.commandLine().getParseResult().matchedOption("--out");
        return option == null ? "" : String.join("", option.originalStringValues());
    }

    /** Writes files, by their names, into the folder. */
    void files(Map<String, String> files) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Refused("the folder " + out + " cannot be made");
        }
        files.forEach(this::below);
    }

    private void below(String name, String text) {
        try {
            ProjectOut.plain(out.resolve(name));
            new Below(out).write(name, text);
        } catch (IOException e) {
            throw new Refused("the results cannot be written to " + out.resolve(name));
        }
    }

    /** Whether results go to a file. */
    boolean toFile() {
        return out != null;
    }

    /**
     * Writes results piece by piece.
     *
     * @param kept how many bytes of the file asked for are kept from a run before
     */
    ResultWriter writer(long kept) {
        return out == null ? ResultWriter.to(writer(true)) : ResultWriter.to(out, kept);
    }

    /** Tells of problems piece by piece. */
    ProblemWriter problemWriter() {
        return new ProblemWriter(writer(false), format().machine());
    }

    /** Says how far a run is, where standard error is a terminal and results are printed elsewhere. */
    Progress progress(Inputs inputs) {
        var shown = Boolean.getBoolean("belie.progress")
                && (out != null || !Terminal.here().there());
        if (shown) {
            paint(writer(false));
        }
        return new Progress(shown ? writer(false) : null, shown ? inputs.size() : 0);
    }

    /** Says something beside the results. */
    void note(String text) {
        writer(false).println("belie: " + Escaped.of(text));
        writer(false).flush();
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
