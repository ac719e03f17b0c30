package org.belie.rules.lint.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
            } else if (earlier != null && apart(b, earlier)) {
                tellTypes(study, b, earlier, found);
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

    /** The engine knows one type of a name. */
    private static boolean apart(Bound bound, Bound earlier) {
        return bound.type() != null && earlier.type() != null && !bound.type().equals(earlier.type());
    }

    private static void tellTypes(Study study, Bound bound, Bound earlier, Findings found) {
        found.tell(
                LintCode.BOUND_TWICE,
                study,
                bound.at(),
                Said.quoted(bound.name()) + " is " + bound.type().words() + " here, and "
                        + earlier.type().words() + " in line " + earlier.at().line() + ": one name for two types",
                family(bound, earlier)
                                .map(f -> "write " + Said.quoted(bound.name() + " : " + f + "( ... )") + ", or ")
                                .orElse("")
                        + "a rule for each");
    }

    /** What both are kinds of. */
    private static Optional<String> family(Bound bound, Bound earlier) {
        return Stream.of(bound.type().raw().getInterfaces())
                .filter(f -> f.isAssignableFrom(earlier.type().raw())
                        && f.getPackage().equals(bound.type().raw().getPackage()))
                .map(Class::getSimpleName)
                .findFirst();
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
