package org.belie.verdict.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.belie.model.Bundle;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.session.Trace;
import org.belie.verdict.Judged;
import org.belie.verdict.LiveJudge;

/** Goes through a matter's days once, from the first to the last. */
final class Telling {
    private final LiveJudge judge;
    private final Milestones milestones;
    private final Past past;
    private final List<Day> days = new ArrayList<>();
    private Judged last;

    Telling(LiveJudge judge, Milestones milestones, Past past) {
        this.judge = judge;
        this.milestones = milestones;
        this.past = past;
    }

    Replay tell() {
        LocalDate before = null;
        for (var day : past.days()) {
            if (before != null) {
                milestones.between(before, day, last.bundle()).forEach(this::look);
            }
            look(day);
            before = day;
        }
        return new Replay(last.bundle(), days, last.trace().complete());
    }

    /** Judges as of a day, which counts when something was said or any verdict reads otherwise. */
    private void look(LocalDate date) {
        last = judge.judge(past.at(date));
        var said = said(date, last.bundle());
        if (days.isEmpty()
                || !said.isEmpty()
                || !last.verdicts().equals(days.get(days.size() - 1).verdicts())) {
            days.add(new Day(date, said, last.verdicts(), grounds(said, last.trace())));
        }
    }

    private static List<Statement> said(LocalDate date, Bundle bundle) {
        return bundle.statements().stream()
                .filter(s -> s.said().earliest().isAfter(Span.PAST))
                .filter(s -> s.said().firstDay().equals(date))
                .toList();
    }

    private static Map<String, List<Statement>> grounds(List<Statement> said, Trace trace) {
        if (said.isEmpty()) {
            return Map.of();
        }
        return trace.all(Verdict.class).collect(Collectors.toMap(v -> v.claim().id(), v -> below(v, said, trace)));
    }

    private static List<Statement> below(Verdict verdict, List<Statement> said, Trace trace) {
        var below = Below.of(verdict, trace);
        return said.stream()
                .filter(s -> below.contains(s.id()) && !s.equals(verdict.claim()))
                .toList();
    }
}
