package org.belie.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns terms: what they mean, and what seeing one tells about a claim of another. */
@Command(
        name = "vocabulary",
        description = "Look terms up, print the tree of actions, or check terms of your own.%n",
        mixinStandardHelpOptions = true,
        subcommands = {VocabularyShowCommand.class, VocabularyTreeCommand.class, VocabularyCheckCommand.class},
        footer = {
            "",
            "Examples:",
            "  belie vocabulary show withdraw",
            "  belie vocabulary tree de-escalate",
            "  belie vocabulary check my-terms.yaml"
        })
final class VocabularyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: show, tree or check");
    }
}
