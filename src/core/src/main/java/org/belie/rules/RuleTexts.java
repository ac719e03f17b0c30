package org.belie.rules;

import java.util.List;
import java.util.SortedMap;
import org.belie.rules.graph.RuleGraph;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/**
 * The rules of a folder as they are written.
 *
 * @param files by path
 * @param cards what each rule says of itself, by id
 */
public record RuleTexts(List<RuleFile> files, SortedMap<String, RuleCard> cards) {
    public RuleTexts {
        files = List.copyOf(files);
    }

    /** The file that a rule stands in. */
    public RuleFile file(RuleCard card) {
        return files.stream()
                .filter(f -> f.path().equals(card.path()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether any rule concludes facts of a type. */
    public boolean conclude(String type) {
        return files.stream()
                .flatMap(f -> f.rules().stream())
                .map(RuleTree::conclusion)
                .anyMatch(c -> c != null && c.type().equals(type));
    }

    /** What feeds what. */
    public RuleGraph graph() {
        return RuleGraph.of(
                cards.values(), files.stream().flatMap(f -> f.rules().stream()).toList());
    }
}
