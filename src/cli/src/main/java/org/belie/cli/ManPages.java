package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the manual: a page for every command. The build runs it; {@code man -l target/man/belie-check.1} shows one. */
public final class ManPages {
    private ManPages() {}

    /**
     * Writes all pages.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        forget(folder);
        for (var command : commands()) {
            Files.writeString(folder.resolve(ManPage.name(command) + ".1"), ManPage.of(command));
        }
    }

    /** A command that was renamed must not keep its page. */
    private static void forget(Path folder) throws IOException {
        try (var old = Files.list(folder)) {
            for (var page : old.filter(p -> p.toString().endsWith(".1")).toList()) {
                Files.delete(page);
            }
        }
    }

    /** The program and every command below it. */
    static List<CommandSpec> commands() {
        return below(Main.program()).map(CommandLine::getCommandSpec).toList();
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ManPages::below));
    }
}
