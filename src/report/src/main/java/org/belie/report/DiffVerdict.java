package org.belie.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;
import org.belie.verdict.diff.Change;
import org.belie.verdict.diff.Limit;
import org.belie.verdict.diff.Piece;
import org.belie.verdict.diff.VerdictChange;
import org.belie.verdict.diff.Weighed;

/** One verdict that differs, for {@link DiffReport}. */
final class DiffVerdict {
    private static final String INDENT = "    ";
    private static final String INNER = INDENT + "  ";

    private final VerdictChange change;
    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private DiffVerdict(VerdictChange change, Screen screen) {
        this.change = change;
        this.screen = screen;
    }

    static String text(VerdictChange change, Screen screen) {
        return new DiffVerdict(change, screen).text();
    }

    private String text() {
        out.append(head());
        if (change.decidedOtherwise()) {
            line(INDENT, Messages.of("diff.decidedBy", rule(change.after()), rule(change.before())));
        }
        rests(INNER, change.rests());
        change.went().forEach(p -> piece(p, Messages.of("diff.went." + p.side().label(), rule(p))));
        change.came().forEach(p -> piece(p, Messages.of("diff.came." + p.side().label(), rule(p))));
        change.weighed().forEach(this::weighed);
        change.lifted()
                .forEach(l -> limit(l, Messages.of("diff.lifted", l.reason().to(), because(l.reason()))));
        change.imposed()
                .forEach(l -> limit(l, Messages.of("diff.imposed", l.reason().to(), because(l.reason()))));
        return out.toString();
    }

    private String head() {
        var lines = screen.lines("  ", INDENT, change.claim() + ": " + upshots());
        var sides = Stream.of(change.after(), change.before())
                .filter(Objects::nonNull)
                .map(Judgement::outcome)
                .distinct()
                .toList();
        for (var outcome : sides) {
            lines = screen.painted(lines, outcome);
        }
        return screen.strong(lines, change.claim());
    }

    private String upshots() {
        if (!change.both()) {
            return change.before() == null
                    ? Messages.of("diff.onlyNew", upshot(change.after()))
                    : Messages.of("diff.onlyOld", upshot(change.before()));
        }
        return change.turned()
                ? Messages.of("diff.turned", upshot(change.after()), upshot(change.before()))
                : Messages.of("diff.asBefore", upshot(change.after()));
    }

    private static String upshot(Judgement judgement) {
        return Upshots.words(Upshot.of(judgement));
    }

    private static String rule(Judgement judgement) {
        return judgement.rule().isEmpty() ? Messages.of("diff.noRule") : judgement.rule();
    }

    private static String rule(Piece piece) {
        var item = piece.item();
        return item.rule() + (item.force() == null ? "" : " " + item.force().label());
    }

    private void piece(Piece piece, String head) {
        line(INDENT, head + " " + piece.item().says());
        rests(INNER, piece.rests());
    }

    private void weighed(Weighed weighed) {
        var before = weighed.before();
        var after = weighed.after();
        var side = Messages.of("side." + weighed.side().label());
        var now = Messages.of(
                "diff.weighed",
                side,
                after.rule(),
                after.seen().id(),
                after.force().label(),
                before.force().label());
        if (before.proposed() == after.proposed()) {
            line(INDENT, now);
            caps(before, after).forEach(c -> line(INNER, Messages.of("diff.cap.lifted", c.to(), because(c))));
            caps(after, before).forEach(c -> line(INNER, Messages.of("diff.cap.imposed", c.to(), because(c))));
        } else {
            var proposed = after.proposed().label();
            line(
                    INDENT,
                    Messages.of(
                            "diff.proposed", now, proposed, before.proposed().label()));
        }
        rests(INNER, weighed.rests());
    }

    /** What holds the one down and not the other. */
    private static List<Item.Reason> caps(Item has, Item other) {
        var known = other.caps().stream().map(Item.Reason::rule).toList();
        return has.caps().stream().filter(c -> !known.contains(c.rule())).toList();
    }

    private static String because(Item.Reason reason) {
        return reason.because() + " (" + reason.rule() + ")";
    }

    private void limit(Limit limit, String words) {
        line(INDENT, words);
        rests(INNER, limit.rests());
    }

    private void rests(String indent, List<Change> rests) {
        if (!rests.isEmpty()) {
            line(indent, ChangeWords.rests(rests));
        }
    }

    private void line(String indent, String words) {
        out.append(screen.lines(indent, indent + "  ", words));
    }
}
