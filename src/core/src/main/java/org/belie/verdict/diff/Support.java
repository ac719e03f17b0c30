package org.belie.verdict.diff;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.belie.model.Balance;
import org.belie.model.Statement;

/**
 * All that a conclusion rests on in a run: the rules on the way to it and the facts that the run started from. What a rule found
 * absent leaves no trace in a match, so absence is not among it; nor is the evidence behind a balance, which is told piece by
 * piece.
 *
 * @param rules by id
 */
record Support(Set<String> rules, Set<Object> told) {

    /** What these facts of a version rest on. */
    static Support of(Version version, Collection<?> facts) {
        var rules = new TreeSet<String>();
        var told = new HashSet<Object>();
        var met = new HashSet<Object>();
        var open = new ArrayDeque<Object>(facts);
        while (!open.isEmpty()) {
            var fact = open.pop();
            if (fact instanceof Collection<?> several) {
                several.stream().filter(one -> one != null).forEach(open::push);
            } else if (met.add(fact)) {
                var ways = version.judged().trace().ways(fact);
                if (version.told().contains(fact)) {
                    told.add(fact);
                }
                for (var way : ways) {
                    rules.add(version.book().named(way.pack(), way.rule()).id());
                    if (!(fact instanceof Balance)) {
                        way.premises().forEach(open::push);
                    }
                }
            }
        }
        return new Support(rules, told);
    }

    /** The statements among the facts. */
    Collection<Statement> statements() {
        return told.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }
}
