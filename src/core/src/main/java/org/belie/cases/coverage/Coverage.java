package org.belie.cases.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.cases.CaseRun;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.session.Trace;
import org.belie.verdict.probe.Memory;

/** Gathers, over cases and matters, which rules fired and which of their conditions decided. */
public final class Coverage {
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private static final class Entry {
        final RuleCard rule;
        final Ledger ledger;
        final HashSet<String> matters = new HashSet<>();
        int cases;

        Entry(RuleCard rule, Ledger ledger) {
            this.rule = rule;
            this.ledger = ledger;
        }

        RuleCoverage covered() {
            return new RuleCoverage(rule, cases, matters.size(), ledger.decisions());
        }
    }

    public Coverage(RuleBook book, Collection<RuleCard> rules) {
        rules.forEach(r ->
                entries.put(r.id(), new Entry(r, new Ledger(book.trees().get(r.id())))));
    }

    /** Adds the run of one matter: every rule is looked at. */
    public void matter(String id, Trace trace) {
        var memory = Memory.of(trace.facts());
        entries.values().stream().filter(e -> e.ledger.book(memory)).forEach(e -> e.matters.add(id));
    }

    /** Adds the runs of a rule's own cases. */
    public void cases(RuleCard rule, List<CaseRun> runs) {
        var entry = entries.get(rule.id());
        entry.cases +=
                (int) runs.stream().filter(r -> entry.ledger.book(r.memory())).count();
    }

    /** What was seen so far, by rule. */
    public List<RuleCoverage> covered() {
        return entries.values().stream().map(Entry::covered).toList();
    }
}
