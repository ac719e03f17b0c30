package org.belie.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** Whether the project's file counts; every command takes it. */
final class ConfigOption {
    private static final String NAME = "--no-config";

    @Option(
            names = NAME,
            scope = ScopeType.INHERIT,
            description = "Ignore the belie.yaml of this folder or of one above.")
    private boolean ignored;

    /** Whether the command line of a command says so. */
    static boolean ignored(ParseResult command) {
        return command.commandSpec().findOption(NAME).<Boolean>getValue();
    }
}
