package org.belie.report;

import java.util.List;
import org.belie.model.Force;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;
import org.belie.verdict.diff.Change;
import org.belie.verdict.diff.Limit;
import org.belie.verdict.diff.Piece;
import org.belie.verdict.diff.Side;
import org.belie.verdict.diff.VerdictChange;
import org.belie.verdict.diff.Weighed;

/** One verdict that differs, for {@link DiffReport}. */
final class DiffVerdict {
    private static final String INDENT = "    ";
    private static final String INNER = INDENT + "  ";

    private final VerdictChange change;
    private final Colour colour;
    private final StringBuilder out = new StringBuilder();

    private DiffVerdict(VerdictChange change, Colour colour) {
        this.change = change;
        this.colour = colour;
    }

    static String text(VerdictChange change, Colour colour) {
        return new DiffVerdict(change, colour).text();
    }

    private String text() {
        line("  ", colour.strong(change.claim()) + ": " + upshots());
        if (change.decidedOtherwise()) {
            line(INDENT, "decided by " + rule(change.after()) + ", before by " + rule(change.before()));
        }
        rests(INNER, change.rests());
        change.went().forEach(p -> piece("no more", p));
        change.came().forEach(p -> piece("now", p));
        change.weighed().forEach(this::weighed);
        change.lifted().forEach(l -> limit("no more held down to ", l));
        change.imposed().forEach(l -> limit("now held down to ", l));
        return out.toString();
    }

    private String upshots() {
        if (!change.both()) {
            var there = change.before() == null ? change.after() : change.before();
            return (change.before() == null ? "only in the new version: " : "only in the old version: ")
                    + Upshots.words(Upshot.of(there), colour);
        }
        var after = Upshots.words(Upshot.of(change.after()), colour);
        return change.turned()
                ? after + ", was " + Upshots.words(Upshot.of(change.before()), colour)
                : after + " as before";
    }

    private static String rule(Judgement judgement) {
        return judgement.rule().isEmpty() ? "no rule" : judgement.rule();
    }

    private void piece(String when, Piece piece) {
        var item = piece.item();
        line(INDENT, when + " " + side(piece.side()) + ": " + item.rule() + force(item.force()) + " " + item.says());
        rests(INNER, piece.rests());
    }

    private static String side(Side side) {
        return side == Side.CONTEXT ? "without weight" : side.label();
    }

    private static String force(Force force) {
        return force == null ? "" : " " + force.label();
    }

    private void weighed(Weighed weighed) {
        var before = weighed.before();
        var after = weighed.after();
        var same = before.proposed() == after.proposed();
        var proposed = same
                ? ""
                : " (proposed " + after.proposed().label() + ", was "
                        + before.proposed().label() + ")";
        line(
                INDENT,
                weighed.side().label() + ": " + after.rule() + " on ["
                        + after.seen().id() + "] " + after.force().label() + ", was "
                        + before.force().label() + proposed);
        if (same) {
            caps(before, after, "no more held down to ");
            caps(after, before, "now held down to ");
        }
        rests(INNER, weighed.rests());
    }

    private void caps(Item has, Item other, String words) {
        var known = other.caps().stream().map(Item.Reason::rule).toList();
        has.caps().stream()
                .filter(c -> !known.contains(c.rule()))
                .forEach(c -> line(INNER, words + c.to() + ": " + c.because() + " (" + c.rule() + ")"));
    }

    private void limit(String words, Limit limit) {
        var reason = limit.reason();
        line(INDENT, words + reason.to() + " confidence: " + reason.because() + " (" + reason.rule() + ")");
        rests(INNER, limit.rests());
    }

    private void rests(String indent, List<Change> rests) {
        if (!rests.isEmpty()) {
            line(indent, ChangeWords.rests(rests));
        }
    }

    private void line(String indent, String words) {
        out.append(Wrap.lines(indent, indent + "  ", words));
    }
}
