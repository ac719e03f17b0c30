package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} says, of every command there is. */
class HelpTest {
    private static final int WIDTH = 80;

    static Stream<CommandSpec> commands() {
        return ManPages.commands().stream();
    }

    private static String help(CommandSpec command) {
        var out = new StringWriter();
        var words =
                Stream.concat(Arrays.stream(command.qualifiedName().split(" ")).skip(1), Stream.of("--help"));
        assertEquals(
                0, Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), words.toArray(String[]::new)));
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandSaysWhatItIsForInLinesThatFit(CommandSpec command) {
        var words = String.join(" ", HelpPages.description(command)).strip();
        assertTrue(words.endsWith("."), command.qualifiedName() + ": " + words);
        var help = help(command);
        assertTrue(help.startsWith("Usage: " + command.qualifiedName()), help);
        help.lines().forEach(line -> assertTrue(line.length() <= WIDTH, line));
        assertFalse(help.contains("${"), help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndArgumentIsDescribed(CommandSpec command) {
        var arguments = Stream.<ArgSpec>concat(command.options().stream(), command.positionalParameters().stream());
        for (var argument : arguments.filter(a -> !a.hidden()).toList()) {
            var described = String.join(" ", argument.description());
            assertTrue(described.endsWith("."), command.qualifiedName() + ": " + argument + ": " + described);
        }
    }

    /** Not run: an example may name files that are not there. But what it says is what the command takes. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleCanBeTyped(CommandSpec command) {
        var examples = HelpPages.examples(command);
        assertFalse(examples.isEmpty(), command.qualifiedName());
        for (var example : examples) {
            assertTrue(
                    example.startsWith(command.qualifiedName() + " ") || example.equals(command.qualifiedName()),
                    example);
            assertTrue(help(command).contains("\n  " + example + "\n"), example);
            var words = Arrays.stream(typed(example).split(" ")).skip(1).toArray(String[]::new);
            var parsed = assertDoesNotThrow(() -> Main.program().parseArgs(words), example);
            var last = parsed;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            var complete = last.commandSpec().subcommands().isEmpty()
                    || last.commandSpec().userObject() instanceof java.util.concurrent.Callable;
            assertTrue(complete, "a command is missing: " + example);
            formats(last.commandSpec(), last.matchedOptionValue("--format", null), example);
        }
    }

    /** Without what the shell does itself. */
    private static String typed(String example) {
        return example.replaceFirst(" [>|] ?.*", "");
    }

    private static void formats(CommandSpec command, String format, String example) {
        assertTrue(format == null || Formats.of(command).contains(Formats.named(format)), example);
    }

    @Test
    void theMainHelpNamesEveryCommandAndEveryExitStatus() {
        var help = help(Main.program().getCommandSpec());
        for (var code : ExitCode.values()) {
            assertTrue(help.matches("(?s).*\n +" + code.status() + " +\\Q" + code.meaning() + "\\E\n.*"), help);
        }
        Main.program().getSubcommands().keySet().forEach(name -> assertTrue(help.contains("\n  " + name), name));
    }

    @Test
    void everyCommandTellsTheVersion() {
        for (var words : List.of("--version", "check --version", "rules list -V")) {
            var out = new StringWriter();
            Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), words.split(" "));
            assertTrue(out.toString().startsWith("belie "), words);
        }
    }
}
