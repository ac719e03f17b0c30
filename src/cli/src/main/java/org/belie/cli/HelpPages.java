package org.belie.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.rules.Build;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** Lays out the help of all commands alike; {@link ManPage man pages} are made of the same words. */
final class HelpPages {
    private static final String EXAMPLES = "Examples:";

    private HelpPages() {}

    /** The program with its help laid out: its exit statuses, and for every command the version and the same blanks. */
    static CommandLine laidOut(CommandLine program) {
        program.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(statuses());
        return command(program);
    }

    /** What each exit status says, the lowest first. */
    static Map<String, String> statuses() {
        var statuses = new LinkedHashMap<String, String>();
        Arrays.stream(ExitCode.values())
                .sorted(Comparator.comparingInt(ExitCode::status))
                .forEach(code -> statuses.put(String.valueOf(code.status()), code.meaning()));
        return statuses;
    }

    private static CommandLine command(CommandLine command) {
        var spec = command.getCommandSpec();
        var usage = spec.usageMessage();
        spec.versionProvider(new Version());
        usage.sortOptions(false);
        usage.description(description(spec).toArray(String[]::new));
        usage.parameterListHeading("%n")
                .optionListHeading(spec.positionalParameters().isEmpty() ? "%n" : "");
        usage.commandListHeading("%nCommands:%n");
        command.getSubcommands().values().forEach(HelpPages::command);
        return command;
    }

    /** What a command is for, without the blank line that separates it from its options. */
    static List<String> description(CommandSpec command) {
        var lines = new ArrayList<String>();
        for (var line : command.usageMessage().description()) {
            lines.add(line.replaceFirst("(%n)+$", ""));
        }
        return lines;
    }

    /** The example lines of a command, from its footer. */
    static List<String> examples(CommandSpec command) {
        var footer = List.of(command.usageMessage().footer());
        return footer.stream()
                .skip(footer.indexOf(EXAMPLES) + 1L)
                .takeWhile(line -> footer.contains(EXAMPLES) && !line.isBlank())
                .map(String::strip)
                .toList();
    }

    /** The rest of its footer: what else there is to say. */
    static List<String> notes(CommandSpec command) {
        var footer = List.of(command.usageMessage().footer());
        return footer.stream()
                .skip(
                        footer.contains(EXAMPLES)
                                ? footer.indexOf(EXAMPLES)
                                        + 1L
                                        + examples(command).size()
                                : 0)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Of every command: the version of the program. */
    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "belie " + Build.VERSION + " (revision " + Build.REVISION + ", Drools " + Build.ENGINE + ")"
            };
        }
    }
}
