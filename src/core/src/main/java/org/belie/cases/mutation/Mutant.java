package org.belie.cases.mutation;

import java.util.ArrayList;
import java.util.List;
import org.belie.problem.Problems;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.belie.rules.tree.RuleTree;

/**
 * A broken rule.
 *
 * @param at what is broken
 * @param text of the whole file with the rule broken
 * @param tree the broken rule, read from that text
 * @param concludes what it concludes instead; null when it fires on something else
 */
record Mutant(String name, Place at, String text, RuleTree tree, String concludes) {

    /** Every mutant of a rule; a slip that leaves no rule that can be read is none. */
    static List<Mutant> of(RuleFile file, RuleTree rule) {
        var mutants = new ArrayList<Mutant>();
        var index = file.rules().indexOf(rule);
        for (var mutation : Mutations.of(file, rule)) {
            var text = mutation.edit().in(file.text());
            var broken = RuleFileReader.read(file.path(), file.file(), text, new Problems());
            if (broken != null && broken.unread().isEmpty()) {
                mutants.add(new Mutant(
                        mutation.name(), mutation.at(), text, broken.rules().get(index), mutation.concludes()));
            }
        }
        return mutants;
    }
}
