package org.belie.verdict.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.belie.model.Bundle;
import org.belie.rules.RuleBook;
import org.belie.session.Settings;
import org.belie.verdict.Judge;
import org.belie.verdict.Judgement;

/**
 * A matter told again from its first day, in one session that moves on from day to day; no day knows of a later one.
 *
 * @param bundle as it was known on the last day
 * @param days on which something was said, or on which a date passed that changed a verdict; oldest first
 * @param complete whether no limit stopped it
 */
public record Replay(Bundle bundle, List<Day> days, boolean complete) {
    public Replay {
        days = List.copyOf(days);
    }

    /** Judges a matter day by day. */
    public static Replay of(RuleBook book, Settings settings, Past past) {
        try (var judge = new Judge(book, settings).open()) {
            return new Telling(judge, new Milestones(book, settings), past).tell();
        }
    }

    /** The verdicts claim by claim, in the order of the claims' ids. */
    public List<Timeline> timelines() {
        var turns = new TreeMap<String, List<Turn>>();
        for (var day : days) {
            for (var now : day.verdicts()) {
                var known = turns.computeIfAbsent(now.claim().id(), k -> new ArrayList<>());
                known.add(new Turn(day, known.isEmpty() ? null : last(known), now));
            }
        }
        return turns.values().stream()
                .map(t -> new Timeline(last(t).claim(), t))
                .toList();
    }

    private static Judgement last(List<Turn> turns) {
        return turns.get(turns.size() - 1).now();
    }
}
