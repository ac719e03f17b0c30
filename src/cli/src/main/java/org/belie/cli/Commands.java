package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** The commands of the program by name. */
final class Commands {
    /** In the order of the help. */
    private static final List<String> NAMES = List.of(
            "check",
            "why",
            "why-not",
            "flip",
            "replay",
            "diff",
            "backtest",
            "desk",
            "review",
            "bundle",
            "rules",
            "vocabulary",
            "config",
            "init",
            "completion");

    private Commands() {}

    /**
     * The names of the commands that some words on the command line can be about: the one they begin with, or all. Describing a
     * command takes time, and most runs are of one.
     */
    static List<String> about(String... words) {
        return words.length > 0 && NAMES.contains(words[0]) ? List.of(words[0]) : NAMES;
    }

    /** The command of a name. */
    static Object named(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "why" -> new WhyCommand();
            case "why-not" -> new WhyNotCommand();
            case "flip" -> new FlipCommand();
            case "replay" -> new ReplayCommand();
            case "diff" -> new DiffCommand();
            case "backtest" -> new BacktestCommand();
            case "desk" -> new DeskCommand();
            case "review" -> new ReviewCommand();
            case "bundle" -> new BundleCommand();
            case "rules" -> new RulesCommand();
            case "vocabulary" -> new VocabularyCommand();
            case "config" -> new ConfigCommand();
            case "init" -> new InitCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    /** What somebody meant who began with a word that no command has: one further down, or a bundle without a command. Or null. */
    static String meant(CommandLine command, String... words) {
        if (words.length == 0 || words[0].startsWith("-") || NAMES.contains(words[0])) {
            return null;
        }
        var top = command.getCommandSpec().root().commandLine();
        var below = top.getSubcommands().entrySet().stream()
                .filter(c -> c.getValue().getSubcommands().containsKey(words[0]))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
        var asked = String.join(" ", words);
        if (below.isPresent()) {
            return "belie " + below.get() + " " + asked;
        }
        return isThere(words[0]) ? "belie check " + asked : null;
    }

    private static boolean isThere(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
