package org.belie.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.belie.rules.Fingerprint;
import org.belie.rules.RuleFolder;
import org.belie.rules.gate.Fuel;
import org.belie.session.RuleFailure;
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
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        Ahead.start(List.of(args));
        // On a thread that rules can be run and stopped on, so that no run needs one of its own.
        Fuel.threads().newThread(() -> runAndExit(args)).start();
    }

    private static void runAndExit(String... args) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        var status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs one command and gives its exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            return written(execute(out, err, args), out, err);
        } catch (Error e) {
            return fault(e, err);
        }
    }

    /** A run whose results are lost did not go well, whatever it found. */
    private static int written(int status, PrintWriter out, PrintWriter err) {
        var told = status == ExitCode.USAGE.status() || status == ExitCode.FAULT.status();
        if (!out.checkError() || told) {
            return status;
        }
        err.println("belie: " + ResultWriter.UNWRITTEN);
        err.flush();
        return ExitCode.USAGE.status();
    }

    private static int execute(PrintWriter out, PrintWriter err, String... args) {
        return program(args)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::fault)
                .setParameterExceptionHandler(Main::usage)
                .execute(args);
    }

    /** The program with all its commands, or with the one that the words on the command line begin with. */
    static CommandLine program(String... args) {
        var program = new CommandLine(new Main());
        Commands.about(args).forEach(name -> program.addSubcommand(name, Commands.named(name)));
        return HelpPages.laidOut(Formats.word(program));
    }

    /** Without a command there is nothing to do: the help says what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int usage(CommandLine.ParameterException e, String[] args) {
        var command = e.getCommandLine();
        command.getErr().println("belie: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            command.getErr().println("Maybe see: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        command.getErr().flush();
        return ExitCode.USAGE.status();
    }

    private static int fault(Exception e, CommandLine command, ParseResult result) {
        var err = command.getErr();
        if (e instanceof Refused) {
            err.println("belie: " + e.getMessage());
            err.flush();
            return ExitCode.USAGE.status();
        }
        if (e instanceof RuleFailure && result.subcommand() != null && ownRules(result)) {
            err.println("belie: a rule failed while it ran: " + firstLine(e));
            err.println("Maybe " + ((RuleFailure) e).maybe());
            err.flush();
            return ExitCode.UNUSABLE.status();
        }
        return fault(e, err);
    }

    /**
     * Whether the rules are not those that ship, so that a failure of one is no fault of belie. Where versions of rules are
     * compared, one at least is the user's.
     */
    private static boolean ownRules(ParseResult result) {
        var last = result;
        while (last.subcommand() != null) {
            last = last.subcommand();
        }
        Object named = last.matchedOptionValue("--rules", last.matchedOptionValue("--with-rules", null));
        if (named instanceof List) {
            return true;
        }
        var asked = (Path) named;
        return !Fingerprint.of(Setup.folder(asked)).equals(Fingerprint.of(RuleFolder.shipped()));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static int fault(Throwable e, PrintWriter err) {
        err.println("belie: a fault in belie itself, not in your input: " + e);
        if (System.getenv("BELIE_DEBUG") == null) {
            err.println(
                    "Maybe set BELIE_DEBUG=1 and run it again: the details are then printed here. Please report them.");
        } else {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            err.println(trace);
        }
        err.flush();
        return ExitCode.FAULT.status();
    }
}
