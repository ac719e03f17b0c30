package org.belie.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns decisions. */
@Command(
        name = "review",
        description = "List, show, export, import and verify decisions on verdicts, as they were made at the desk.%n",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReviewListCommand.class,
            ReviewShowCommand.class,
            ReviewExportCommand.class,
            ReviewImportCommand.class,
            ReviewVerifyCommand.class,
            ReviewForgetCommand.class,
            ReviewKeyCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  belie review list",
            "  belie review export --out decisions.ndjson",
            "  belie review verify decisions.ndjson"
        })
final class ReviewCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "a command is missing: list, show, export, import, verify, forget or key");
    }
}
