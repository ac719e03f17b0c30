package org.belie.rules.lint.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.belie.rules.lint.sense.Bound;
import org.belie.rules.tree.Condition;
import org.belie.rules.tree.RuleTree;

/** Two things of one name: the engine keeps one of them, without a word. Each branch of an {@code or} may bind the name. */
final class BoundTwice implements Check {
    @Override
    public void look(Study study, Findings found) {
        var first = new HashMap<String, Bound>();
        var branches = branches(study.rule());
        study.senses().bound().forEach(b -> {
            var earlier = first.putIfAbsent(b.name(), b);
            if (earlier != null && !(branches.contains(b.by()) && branches.contains(earlier.by()))) {
                tell(study, b, earlier, found);
            }
        });
    }

    private static void tell(Study study, Bound bound, Bound earlier, Findings found) {
        found.tell(
                LintCode.BOUND_TWICE,
                study,
                bound.at(),
                Said.quoted(bound.name()) + " is bound already, in line "
                        + earlier.at().line(),
                "you meant the same thing: say what the two have to do with each other, `this == " + bound.name()
                        + "`");
    }

    private static Set<Condition> branches(RuleTree rule) {
        var all = new HashSet<Condition>();
        rule.conditions()
                .filter(Condition.Either.class::isInstance)
                .flatMap(Condition::all)
                .forEach(all::add);
        return all;
    }
}
