package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belie.cli.project.Project;
import picocli.CommandLine.Option;

/** Which rules judge two bundles, where {@code --rules} means two versions of rules. */
final class WithRulesOption implements ChosenRules {
    @Option(
            names = "--with-rules",
            paramLabel = "DIR",
            description = "Judge both bundles with the rules in DIR instead of the shipped ones; given several times,"
                    + " with those of all these folders together.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--add-rules",
            paramLabel = "DIR",
            description = "Judge both bundles with the rules in DIR beside the others. May be given several times.")
    private List<Path> added = new ArrayList<>();

    private Project project = Project.NONE;

    @Override
    public void configured(Project said) {
        project = said;
    }

    @Override
    public RulesChoice choice() {
        return RulesChoice.of(rules, added, project);
    }

    /** Whether the command line names any. */
    boolean named() {
        return !rules.isEmpty() || !added.isEmpty();
    }
}
