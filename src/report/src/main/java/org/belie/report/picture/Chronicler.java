package org.belie.report.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Intent;
import org.belie.model.Span;
import org.belie.model.Statement;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;
import org.belie.verdict.replay.Turn;

/** Puts together when a claim was made, what time it speaks of, what was reported when, and what the verdict was meanwhile. */
final class Chronicler {
    /** More rows than this in one lane are told by their number. */
    private static final int MOST = 8;

    private static final Comparator<Statement> OLDEST = Comparator.comparing(
                    (Statement s) -> s.window().earliest())
            .thenComparing(s -> s.said().earliest())
            .thenComparing(Statement::id);

    private final Judged judged;
    private final Judgement verdict;
    private final Statement claim;
    private final List<Ground> grounds;

    Chronicler(Judged judged, Judgement verdict) {
        this.judged = judged;
        this.verdict = verdict;
        this.claim = verdict.claim();
        this.grounds = Ground.of(verdict).stream()
                .filter(g -> g.press() != Press.ASIDE)
                .toList();
    }

    Chronicle tell(List<Turn> turns) {
        var asOf = judged.bundle().asOf().date();
        var lanes = new ArrayList<Lane>();
        lanes.add(new Lane("claim", Messages.of("draw.lane.claim"), claimed()));
        for (var press : List.of(Press.AGAINST, Press.FOR)) {
            lanes.add(new Lane(press.css(), press.words(), reports(press)));
        }
        lanes.add(new Lane("verdict", Messages.of("draw.lane.verdict"), Phases.rows(verdict, turns, asOf)));
        lanes.removeIf(lane -> lane.rows().isEmpty());
        return new Chronicle(claim.id(), lanes, due(), asOf, frame(asOf), further(lanes.get(lanes.size() - 1)));
    }

    private Span due() {
        return claim instanceof Intent intent ? intent.dueBy() : null;
    }

    private List<Row> claimed() {
        var rows = new ArrayList<Row>();
        rows.add(row(claim, due() == null ? null : Messages.of("draw.due", due()), Mark.Kind.CLAIMED));
        judged.bundle().statements().stream()
                .filter(s -> relation(s) != null)
                .sorted(OLDEST)
                .limit(MOST)
                .forEach(s -> rows.add(row(s, relation(s), Mark.Kind.CLAIMED)));
        return rows;
    }

    /** How another statement bears on the terms of the claim, or null. */
    private String relation(Statement other) {
        if (claim.id().equals(other.replaces())) {
            return Messages.of("draw.replaces", claim.id());
        }
        if (other.id().equals(claim.replaces())) {
            return Messages.of("draw.replaced", claim.id());
        }
        if (claim instanceof Intent intent) {
            if (other.id().equals(intent.after())) {
                return Messages.of("draw.first");
            }
            if (other.id().equals(intent.onlyIf()) || other.id().equals(intent.unless())) {
                return Messages.of("draw.condition");
            }
        }
        return null;
    }

    private List<Row> reports(Press press) {
        var all = grounds.stream().filter(g -> g.press() == press).toList();
        var most = all.size() == MOST + 1 ? MOST + 1 : MOST;
        var rows = all.stream()
                .limit(most)
                .sorted(Comparator.comparing(Ground::seen, OLDEST))
                .map(g -> row(g.seen(), g.force() == null ? null : g.force().label(), Mark.Kind.SEEN))
                .collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > most) {
            rows.add(more(all.subList(most, all.size())));
        }
        return rows;
    }

    private static Row more(List<Ground> rest) {
        var ids = rest.stream().map(g -> "[" + g.seen().id() + "]").collect(Collectors.joining(" "));
        return new Row(
                List.of(
                        new Para(Type.NAME, Messages.of("draw.more.reports", rest.size()), 1),
                        new Para(Type.NOTE, ids, 2)),
                rest.stream()
                        .map(g -> new Mark(Mark.Kind.SEEN, g.seen().window()))
                        .distinct()
                        .toList());
    }

    /** A statement with what is to be said of it, or null. */
    private static Row row(Statement statement, String remark, Mark.Kind kind) {
        var who = statement.by().isEmpty() || statement.derived() ? "" : " " + Phrase.of(statement.by());
        var told = statement.said();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(kind, statement.window()));
        if (!told.equals(Span.ALWAYS)) {
            marks.add(new Mark(Mark.Kind.TOLD, told));
        }
        var note = Stream.of(when(statement), remark).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return new Row(
                List.of(
                        new Para(Type.NAME, "[" + statement.id() + "]" + who, 2),
                        new Para(Type.NOTE, Messages.of("draw.row", note, Said.words(statement)), 3)),
                marks);
    }

    private static String when(Statement statement) {
        var window = statement.window().toString();
        var said = statement.said().toString();
        if (!statement.said().equals(Span.ALWAYS) && !statement.proposition().dated()) {
            return said;
        }
        return window.equals(said) || statement.said().equals(Span.ALWAYS)
                ? window
                : Messages.of("draw.when.told", window, said);
    }

    private List<Instant> frame(Instant asOf) {
        var counting = grounds.stream().map(Ground::seen);
        var told = Stream.concat(Stream.of(claim), counting).map(Statement::said);
        return Stream.concat(Stream.of(asOf), told.flatMap(Chronicler::ends)).toList();
    }

    private List<Instant> further(Lane verdicts) {
        var spans = new ArrayList<Span>();
        spans.add(claim.window());
        spans.add(due() == null ? claim.window() : due());
        verdicts.rows().forEach(row -> row.marks().forEach(mark -> spans.add(mark.span())));
        grounds.forEach(g -> spans.add(g.seen().window()));
        grounds.forEach(g -> spans.add(g.seen().said()));
        return spans.stream().flatMap(Chronicler::ends).toList();
    }

    private static Stream<Instant> ends(Span span) {
        return Stream.of(span.earliest(), span.latest())
                .filter(end -> !end.equals(Span.PAST) && !end.equals(Span.FUTURE));
    }
}
