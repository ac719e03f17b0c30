package org.belie.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Outcome;
import org.belie.verdict.Judgement;

/** What a run came to, counted: bundles, verdicts by outcome, and what could not be judged. */
public final class Summary {
    private final Map<Outcome, Integer> outcomes = new TreeMap<>();
    private int bundles;
    private int unread;

    /** Counts the verdicts of one more bundle. */
    public void add(Collection<Judgement> verdicts) {
        bundles++;
        verdicts.forEach(v -> outcomes.merge(v.outcome(), 1, Integer::sum));
    }

    /** Counts a bundle that could not be used. */
    public void addUnread() {
        unread++;
    }

    /** "2 bundles, 7 verdicts: 3 contradicted, 4 unverified". */
    public String line() {
        var parts = new ArrayList<String>();
        if (bundles != 1) {
            parts.add(Messages.count("count.bundle", bundles));
        }
        var verdicts = outcomes.values().stream().mapToInt(n -> n).sum();
        parts.add(Messages.count("count.verdict", verdicts));
        var counts = outcomes.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().label())
                .collect(Collectors.joining(", "));
        var all = String.join(", ", parts) + (counts.isEmpty() ? "" : ": " + counts);
        return unread == 0 ? all : all + "; " + Messages.count("count.unread", unread);
    }
}
