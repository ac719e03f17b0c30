package org.belie.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.belie.kept.DamagedProgram;
import org.belie.problem.Escaped;
import org.belie.rules.gate.Fuel;
import org.belie.rules.gate.OutOfFuel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The program: streams go in, a number comes out; only {@link #main(String[])} exits. */
@Command(
        name = "belie",
        description = {"Do the actions belie the words? A rule-engine fact checker.%n"},
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie check facts/nato-2022-02-16",
            "  belie check --as-of 2022-02-25 --format json facts/nato-2022-02-16",
            "  belie why facts/nato-2022-02-16 pledge",
            "  belie bundle validate my-bundle.yaml",
            "  belie backtest facts",
        })
public final class Main implements Runnable {
    @CommandLine.Mixin
    private final ConfigOption config = new ConfigOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        Ahead.start(List.of(args));
        // On a thread that rules can be run and stopped on, so that no run needs one of its own.
        Fuel.threads().newThread(() -> runAndExit(args)).start();
    }

    private static void runAndExit(String... args) {
        var out = new PrintWriter(new Piped(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        var status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs one command and gives its exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(Path.of(""), out, err, args);
    }

    /** The same with the project that a folder belongs to. */
    static int run(Path here, PrintWriter out, PrintWriter err, String... args) {
        try {
            return written(execute(here, out, err, args), out, err);
        } catch (OutOfFuel e) {
            return stopped(e.getMessage() + ". Maybe allow more with --limit-time", err);
        } catch (StackOverflowError e) {
            return stopped("what is looked at goes too deep to be told", err);
        } catch (OutOfMemoryError e) {
            return stopped("it needs more memory than there is", err);
        } catch (Error e) {
            return fault(e, err);
        }
    }

    private static int stopped(String why, PrintWriter err) {
        err.println("belie: stopped: " + why);
        err.flush();
        return ExitCode.LIMIT.status();
    }

    /** A run whose results are lost did not go well, whatever it found. */
    private static int written(int status, PrintWriter out, PrintWriter err) {
        var told = status == ExitCode.USAGE.status() || status == ExitCode.FAULT.status();
        if (!out.checkError() || told || Piped.closed()) {
            return status;
        }
        err.println("belie: " + ResultWriter.UNWRITTEN);
        err.flush();
        return ExitCode.USAGE.status();
    }

    private static int execute(Path here, PrintWriter out, PrintWriter err, String... given) {
        var args = helped(given);
        return program(args)
                .setOut(List.of(args).contains("--help") ? out : new Steady(out))
                .setErr(new Steady(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Configured.strategy(here, Path.of(System.getProperty("user.home"))))
                .setExecutionExceptionHandler(Main::fault)
                .setParameterExceptionHandler(Main::usage)
                .execute(args);
    }

    /** "help check" asks for "check --help", and "help" for all of it. */
    private static String[] helped(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        var asked = new ArrayList<>(List.of(args).subList(1, args.length));
        asked.add("--help");
        return asked.toArray(String[]::new);
    }

    /**
     * The program with all its commands, or with the one that the words on the command line begin with. A word that begins with
     * {@code @} is a word like any other: it may be the name of a stranger's file. The library's own warnings, which print words as
     * they are, are off.
     */
    static CommandLine program(String... args) {
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
        var program = new CommandLine(new Main());
        Commands.about(args).forEach(name -> program.addSubcommand(name, Commands.named(name)));
        return HelpPages.laidOut(Formats.word(program)).setExpandAtFiles(false);
    }

    /** Without a command there is nothing to do: the help says what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int usage(CommandLine.ParameterException e, String[] args) {
        var command = e.getCommandLine();
        command.getErr().println("belie: " + Escaped.of(e.getMessage()));
        var meant = Commands.meant(command, args);
        if (meant != null) {
            command.getErr().println("Maybe: " + Escaped.of(meant));
        } else if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            command.getErr().println("Maybe see: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        command.getErr().flush();
        return ExitCode.USAGE.status();
    }

    private static int fault(Exception e, CommandLine command, ParseResult result) {
        var err = command.getErr();
        if (e instanceof Refused && Piped.closed()) {
            return ExitCode.OK.status();
        }
        if (e instanceof Refused) {
            err.println("belie: " + Escaped.of(e.getMessage()));
            err.flush();
            return ExitCode.USAGE.status();
        }
        return fault(e, err);
    }

    private static int fault(Throwable e, PrintWriter err) {
        var damaged = Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(DamagedProgram.class::isInstance)
                .findFirst();
        if (damaged.isPresent()) {
            err.println("belie: " + damaged.get().getMessage());
            err.println("Maybe build or install it again.");
            err.flush();
            return ExitCode.FAULT.status();
        }
        Fault.tell(e, err);
        return ExitCode.FAULT.status();
    }
}
