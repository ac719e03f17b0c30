package org.belie.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.rules.Build;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of one command, of the same words as its {@code --help}. */
final class ManPage {
    private final CommandSpec command;
    private final Roff roff = new Roff();

    private ManPage(CommandSpec command) {
        this.command = command;
    }

    /** What the page is called: {@code belie-rules-list}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /** The page as {@code man} reads it. */
    static String of(CommandSpec command) {
        return new ManPage(command).page();
    }

    private String page() {
        roff.title(name(command).toUpperCase(Locale.ROOT), "belie " + Build.VERSION);
        roff.section("NAME").plain(name(command) + " - " + summary());
        roff.section("SYNOPSIS").plain(synopsis());
        roff.section("DESCRIPTION").plain(description(command));
        arguments();
        options();
        commands();
        statuses();
        examples();
        seeAlso();
        return roff.toString();
    }

    /** The first sentence, as lists of pages show it. */
    private String summary() {
        return description(command).replaceFirst("(?s)[.:;] .*", "").replaceFirst("\\.$", "");
    }

    /** What picocli would print: percent signs are doubled in its texts. */
    private static String filled(String text) {
        return String.format(text);
    }

    private String synopsis() {
        return help().synopsis(0).replaceAll("\\s+", " ");
    }

    private CommandLine.Help help() {
        return new CommandLine.Help(command, Ansi.OFF);
    }

    private void arguments() {
        var shown =
                command.positionalParameters().stream().filter(p -> !p.hidden()).toList();
        if (!shown.isEmpty()) {
            roff.section("ARGUMENTS");
            shown.forEach(p -> roff.entry(label(p), description(p)));
        }
    }

    /** With what stands before it: {@code =ID[,ID...]}. */
    private String label(ArgSpec argument) {
        return help().parameterLabelRenderer()
                .renderParameterLabel(argument, Ansi.OFF, List.of())
                .toString();
    }

    private static String description(ArgSpec argument) {
        return Stream.of(argument.description()).map(ManPage::filled).collect(Collectors.joining(" "));
    }

    private void options() {
        roff.section("OPTIONS");
        command.options().stream()
                .filter(o -> !o.hidden())
                .sorted(Comparator.comparing(ManPage::general).thenComparingInt(OptionSpec::order))
                .forEach(o -> roff.entry(String.join(", ", o.names()) + label(o), description(o)));
    }

    /** What every command has comes last. */
    private static Boolean general(OptionSpec option) {
        return option.usageHelp() || option.versionHelp();
    }

    private void commands() {
        if (!command.subcommands().isEmpty()) {
            roff.section("COMMANDS");
            command.subcommands().values().stream()
                    .map(CommandLine::getCommandSpec)
                    .forEach(below -> roff.entry(below.name(), description(below)));
        }
    }

    private static String description(CommandSpec command) {
        return HelpPages.description(command).stream().map(ManPage::filled).collect(Collectors.joining(" "));
    }

    private void statuses() {
        roff.section("EXIT STATUS");
        HelpPages.statuses().forEach((status, meaning) -> roff.entry(status, meaning));
    }

    private void examples() {
        roff.section("EXAMPLES").typed(HelpPages.examples(command));
        HelpPages.notes(command).forEach(roff::paragraph);
    }

    private void seeAlso() {
        var related = new ArrayList<String>();
        if (command.parent() != null) {
            related.add(name(command.parent()) + "(1)");
        }
        command.subcommands().values().forEach(below -> related.add(name(below.getCommandSpec()) + "(1)"));
        if (!related.isEmpty()) {
            roff.section("SEE ALSO").plain(String.join(", ", related));
        }
    }
}
