package org.belie.report.html;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.verdict.replay.Change;
import org.belie.verdict.replay.Part;
import org.belie.verdict.replay.Timeline;
import org.belie.verdict.replay.Turn;

/** The verdicts on a claim through time, in words. */
final class Turns {
    private Turns() {}

    /** The days on which anything changed that counts. */
    static List<Turn> loud(Timeline timeline) {
        return timeline.turns().stream().filter(Turns::loud).toList();
    }

    private static boolean loud(Turn turn) {
        return turn.turned() || says(turn) || changes(turn).stream().anyMatch(c -> c.part() != Part.DISCOUNTED);
    }

    /** What came, went or changed and counts. */
    static List<Change> changes(Turn turn) {
        return turn.changes().stream().filter(c -> c.part() != Part.CONTEXT).toList();
    }

    /** What a day brought that the verdict rests on. */
    static String cause(Turn turn) {
        if (turn.day().said().isEmpty()) {
            return Messages.of("html.turn.date");
        }
        if (turn.by().isEmpty()) {
            return turn.before() == null ? Messages.of("html.turn.first") : "";
        }
        var ids =
                turn.by().stream().map(Statement::id).map(id -> "[" + id + "]").collect(Collectors.joining(" "));
        return Messages.of("html.turn.by", ids);
    }

    static boolean says(Turn turn) {
        return turn.before() == null
                || !turn.before().headline().equals(turn.now().headline());
    }

    /** "New, against". */
    static String heading(Change change) {
        return Messages.of("html.way." + change.way().label()) + ", "
                + Messages.of("html.part." + change.part().label());
    }

    /** The rule of a change, or null. */
    static String rule(Change change) {
        return change instanceof Change.OfFinding finding ? finding.item().rule() : ((Change.OfSentence) change).rule();
    }

    /** What weighs otherwise, and how much it did. */
    static String force(Change change) {
        if (!(change instanceof Change.OfFinding finding) || finding.item().force() == null) {
            return "";
        }
        var now = finding.item().force();
        var before = finding.before() == null ? now : finding.before().force();
        return before == now ? Words.force(finding.item()) : Messages.of("html.force.was", now.label(), before.label());
    }

    static Set<String> rules(Timeline timeline) {
        if (timeline == null) {
            return Set.of();
        }
        return loud(timeline).stream()
                .flatMap(t -> changes(t).stream())
                .map(Turns::rule)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
