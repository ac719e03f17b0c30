package org.belie.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives the {@code --format} option of each command the formats that the command {@linkplain Writes writes}. */
final class Formats {
    private static final String OPTION = "--format";

    /** Before the options that say nothing of their order: those have -1. */
    private static final int FIRST = -2;

    private Formats() {}

    /** The formats of a command, the default first. */
    static List<Format> of(CommandSpec command) {
        var writes = command.userObject().getClass().getAnnotation(Writes.class);
        return writes == null ? List.of(Format.TEXT) : List.of(writes.value());
    }

    /** Words the option for a command and all below it. */
    static CommandLine word(CommandLine command) {
        var spec = command.getCommandSpec();
        var option = spec.findOption(OPTION);
        if (option != null) {
            spec.remove(option);
            spec.addOption(worded(option, of(spec)));
        }
        command.getSubcommands().values().forEach(Formats::word);
        return command;
    }

    private static OptionSpec worded(OptionSpec option, List<Format> formats) {
        var words = formats.stream().map(Format::word).toList();
        return OptionSpec.builder(option)
                .description("How to print: " + String.join(", ", words) + ". Default: " + words.get(0) + ".")
                .completionCandidates(words)
                .order(FIRST)
                .build();
    }

    /** The formats of a command in words. */
    static String words(CommandSpec command) {
        return of(command).stream().map(Format::word).collect(Collectors.joining(", "));
    }

    /** The format of a word, or null. */
    static Format named(String word) {
        return Arrays.stream(Format.values())
                .filter(f -> f.word().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
