package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belie.cli.project.Project;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.rules.RuleFolder;
import org.belie.setup.Setup;
import org.belie.vocabulary.Vocabulary;
import picocli.CommandLine.Option;

/** Which rules a command uses. */
final class RulesOption implements ChosenRules {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules, vocabulary and parameters in DIR instead of the shipped ones; given several"
                    + " times, those of all these folders together. What no folder has of vocabulary or parameters is"
                    + " the shipped.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--add-rules",
            paramLabel = "DIR",
            description = "Use the rules and terms in DIR beside the others: beside the shipped ones, or those of"
                    + " --rules. May be given several times.")
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

    /** The texts of the folders; nothing is parsed. */
    RuleFolder folder() {
        return RulesPlace.folder(choice());
    }

    /**
     * The folder on disk, to write to: the one asked for, or the checkout's.
     *
     * @throws Refused when there is none
     */
    Path home() {
        return RulesPlace.home(choice().own());
    }

    /** The folders read and compiled. */
    Reading<Setup> setup() {
        return RulesPlace.judging(choice());
    }

    /** The words alone; what may not lie in the folders is told here too. */
    Reading<Vocabulary> vocabulary() {
        var folder = folder();
        var problems = new Problems();
        var read = Setup.vocabulary(folder);
        problems.addAll(folder.refused());
        problems.addAll(read.problems());
        return problems.reading(read.value());
    }
}
