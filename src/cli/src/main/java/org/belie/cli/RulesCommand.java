package org.belie.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns rules. */
@Command(
        name = "rules",
        description = "List, show and write rules, look through them for mistakes, and run the cases beside them.%n",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesNewCommand.class,
            RulesLintCommand.class,
            RulesGraphCommand.class,
            RulesDocsCommand.class,
            RulesTestCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  belie rules list",
            "  belie rules lint my-rules",
            "  belie rules test --rules my-rules"
        })
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "a command is missing: list, show, new, lint, graph, docs or test");
    }
}
