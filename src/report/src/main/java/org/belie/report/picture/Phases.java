package org.belie.report.picture;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.belie.message.Messages;
import org.belie.model.Span;
import org.belie.report.Symbol;
import org.belie.verdict.Judgement;
import org.belie.verdict.replay.Turn;

/** The verdicts on a claim through time, as rows of a timeline. */
final class Phases {
    /** More than this are told by the first and the last ones. */
    private static final int MOST = 6;

    private Phases() {}

    /** One row for each verdict as long as it stood; where nothing is known of earlier days, the one that stands. */
    static List<Row> rows(Judgement verdict, List<Turn> turns, Instant asOf) {
        var changes = turns.stream()
                .filter(turn -> turn.before() == null || turn.turned())
                .filter(turn -> start(turn).isBefore(asOf))
                .toList();
        if (changes.isEmpty()) {
            return List.of(row(verdict, Span.lasting(asOf.minusNanos(1), asOf), "at"));
        }
        var rows = new ArrayList<Row>();
        for (var i = 0; i < changes.size(); i++) {
            var end = i + 1 < changes.size() ? start(changes.get(i + 1)) : asOf;
            rows.add(row(changes.get(i).now(), Span.lasting(start(changes.get(i)), end), "since"));
        }
        return folded(rows);
    }

    private static Instant start(Turn turn) {
        return turn.day().date().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Row row(Judgement verdict, Span stood, String when) {
        var outcome = verdict.outcome();
        var word = Symbol.of(outcome) + " " + Messages.of("draw.outcome." + outcome.label());
        var day = stood.earliest().atOffset(ZoneOffset.UTC).toLocalDate();
        var since = Messages.of("draw.stood." + when, day, verdict.confidence().label());
        return new Row(
                List.of(new Para(Type.NAME, word, 1), new Para(Type.NOTE, since, 2)),
                List.of(new Mark(Mark.Kind.STOOD, stood)));
    }

    private static List<Row> folded(List<Row> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        var left = rows.subList(1, rows.size() - MOST + 2);
        var fold = new Row(
                List.of(new Para(Type.NAME, Messages.of("draw.more.verdicts", left.size()), 1)),
                left.stream().flatMap(r -> r.marks().stream()).toList());
        var shown = new ArrayList<Row>();
        shown.add(rows.get(0));
        shown.add(fold);
        shown.addAll(rows.subList(rows.size() - MOST + 2, rows.size()));
        return shown;
    }
}
