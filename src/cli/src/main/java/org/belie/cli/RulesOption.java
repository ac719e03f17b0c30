package org.belie.cli;

import java.nio.file.Path;
import org.belie.problem.Reading;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;
import picocli.CommandLine.Option;

/** Which rules a command uses. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules, vocabulary and parameters in DIR instead of the shipped ones.")
    private Path rules;

    /** The folder's texts; nothing is parsed. */
    RuleFolder folder() {
        return RulesPlace.folder(rules);
    }

    /**
     * The folder on disk, to write to: the one asked for, or the checkout's.
     *
     * @throws Refused when there is none
     */
    Path home() {
        return RulesPlace.home(rules);
    }

    /** The folder read and compiled. */
    Reading<Setup> setup() {
        return RulesPlace.judging(rules);
    }

    /** The folder that was asked for; null for the shipped one. */
    Path asked() {
        return rules;
    }
}
