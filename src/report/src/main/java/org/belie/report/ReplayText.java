package org.belie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.problem.Escaped;
import org.belie.verdict.Phrase;
import org.belie.verdict.replay.Day;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.replay.Timeline;
import org.belie.verdict.replay.Turn;

/** A replay for a terminal of 80 columns: what was said when, then claim by claim what the verdict was and what changed it. */
public final class ReplayText {
    private static final String INDENT = "    ";

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private ReplayText(Screen screen) {
        this.screen = screen;
    }

    /** The days, and the timelines that are asked for. */
    public static String text(Replay replay, List<Timeline> shown, Screen screen) {
        var text = new ReplayText(screen);
        text.title(replay);
        replay.days().forEach(text::day);
        shown.forEach(text::timeline);
        return text.out.toString();
    }

    private void title(Replay replay) {
        var bundle = replay.bundle();
        out.append(screen.colour().strong(Escaped.of(bundle.id())));
        out.append(bundle.title() == null ? "" : ": " + Plain.text(bundle.title()))
                .append("\n\n");
    }

    private void day(Day day) {
        var said = day.said().isEmpty() ? Messages.of("replay.datePassed") : ids(day.said());
        out.append(screen.lines(day.date() + "  ", "            ", said));
    }

    private static String ids(List<Statement> statements) {
        return statements.stream().map(s -> "[" + s.id() + "]").collect(Collectors.joining(" "));
    }

    private void timeline(Timeline timeline) {
        out.append('\n')
                .append(screen.colour().strong(Escaped.of(timeline.claim().id())))
                .append('\n');
        out.append(screen.lines("  ", "  ", Phrase.of(timeline.claim())));
        var quiet = new ArrayList<String>();
        for (var turn : timeline.turns()) {
            if (turn.quiet()) {
                quiet.add(turn.day().date().toString());
            } else {
                quiet(quiet);
                turn(turn);
            }
        }
        quiet(quiet);
    }

    /** Days on which nothing changed for this claim, on one line. */
    private void quiet(List<String> days) {
        if (!days.isEmpty()) {
            out.append(screen.colour()
                    .faint(screen.lines("  ", INDENT, Messages.of("replay.quiet", String.join(", ", days)))));
            days.clear();
        }
    }

    private void turn(Turn turn) {
        var now = turn.now();
        var word = now.outcome().label().toUpperCase(Locale.ROOT);
        var sure = Messages.of("upshot.sure", now.confidence().label());
        var before = "  " + turn.day().date() + (turn.turned() ? " -> " : "    ");
        var lines = screen.lines(before, " ".repeat(before.length()), head(turn, word, sure));
        out.append(screen.painted(lines, now.outcome()));
        if (turn.before() == null || !turn.before().headline().equals(now.headline())) {
            out.append(screen.lines(INDENT, INDENT, now.headline()));
        }
        out.append(ChangeLines.of(screen, turn.changes()));
    }

    private static String head(Turn turn, String word, String sure) {
        if (turn.day().said().isEmpty()) {
            return Messages.of("replay.turn.datePassed", word, sure);
        }
        return turn.by().isEmpty()
                ? Messages.of("replay.turn", word, sure)
                : Messages.of("replay.turn.on", word, sure, ids(turn.by()));
    }
}
