package org.belie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.belie.cli.project.Project;
import org.belie.cli.project.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a folder to start in. What is there already is left as it is, and nothing is written through a link. */
@Command(
        name = "init",
        description = "Make a folder to start in: belie.yaml, a bundle with what is expected of it, a rule of your own"
                + " with its cases, settings for editors and hooks for pre-commit. Nothing is overwritten.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Examples:", "  belie init", "  belie init promises"})
final class InitCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The folder; made where there is none. Default: this one.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (there(folder.resolve(Project.NAME))) {
            throw new Refused(shown(Project.NAME) + " is there already, and nothing is overwritten. Maybe see: belie"
                    + " config");
        }
        var texts = Starter.texts();
        texts.keySet().forEach(this::unlinked);
        texts.forEach((path, text) -> say(write(path, text) + shown(path)));
        next();
        return ExitCode.OK.status();
    }

    private void unlinked(String path) {
        var at = folder;
        for (var part : path.split("/")) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) {
                throw new Refused(at + " is a link, and nothing is written through it. Maybe remove it");
            }
        }
    }

    private String write(String path, String text) {
        var file = folder.resolve(path);
        if (there(file)) {
            return "left    ";
        }
        try {
            Files.createDirectories(file.getParent() == null ? Path.of("") : file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return "written ";
        } catch (IOException e) {
            throw new Refused(shown(path) + " cannot be written");
        }
    }

    private static boolean there(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private String shown(String path) {
        return folder.resolve(path).normalize().toString().replace('\\', '/');
    }

    private void next() {
        say("");
        say("Next" + (folder.normalize().toString().isEmpty() ? ":" : ", in " + folder + ":"));
        Starter.NEXT.forEach(command -> say("  " + command));
        spec.commandLine().getOut().flush();
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(line + "\n");
    }
}
