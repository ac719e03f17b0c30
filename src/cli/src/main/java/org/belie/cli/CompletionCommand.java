package org.belie.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell has to know to complete commands, options, formats and files. */
@Command(
        name = "completion",
        description = "Print the script by which a shell completes what is typed.%n",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  belie completion",
            "  belie completion zsh",
            "",
            "To have it always, write into ~/.bashrc or ~/.zshrc:",
            "  source <(belie completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells that can run the script; it is one script for both. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "SHELL",
            description = "bash or zsh; the script is the same. Default: bash.")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var program = Main.program();
        out.print(AutoComplete.bash(program.getCommandName(), program) + "\n");
        out.flush();
        return ExitCode.OK.status();
    }
}
