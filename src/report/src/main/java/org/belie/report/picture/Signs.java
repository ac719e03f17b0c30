package org.belie.report.picture;

import java.time.Duration;
import java.time.Instant;
import org.belie.model.Span;

/** Draws the signs of one row of a timeline: bars for stretches of time, a ring for when something was told. */
final class Signs {
    private static final int HALF = 5;
    private static final int LEAST = 9;

    private final TimeScale scale;
    private final int y;
    private final Svg svg;
    private int from = Integer.MAX_VALUE;
    private int to = Integer.MIN_VALUE;
    private boolean claimed;

    Signs(TimeScale scale, int y, Svg svg) {
        this.scale = scale;
        this.y = y;
        this.svg = svg;
    }

    void draw(Mark mark) {
        if (mark.kind() == Mark.Kind.TOLD) {
            told(mark);
        } else {
            bar(mark);
        }
    }

    /** A stretch; where it is shorter than a sign can be, the sign stands around its middle. */
    private void bar(Mark mark) {
        var span = mark.span();
        var left = scale.x(span.earliest());
        var right = scale.x(span.latest());
        if (right - left < LEAST) {
            var middle = Math.max(scale.left() + LEAST / 2, Math.min((left + right) / 2, scale.right() - LEAST / 2));
            left = middle - LEAST / 2;
            right = left + LEAST;
        }
        claimed = mark.kind() == Mark.Kind.CLAIMED;
        from = Math.min(from, left);
        to = Math.max(to, right);
        if (span.open() || span.earliest().equals(Span.PAST)) {
            fading(mark, left, right);
        } else {
            svg.rect("bar " + mark.css(), left, y - HALF, right - left, 2 * HALF, round(mark));
        }
        beyond(span.earliest(), span.latest());
    }

    /** The time of a claim has corners, so that it is not taken for that of a report. */
    private static int round(Mark mark) {
        return mark.kind() == Mark.Kind.CLAIMED ? 0 : HALF;
    }

    /** A stretch without an end or a beginning: there it loses its colour step by step, up to the edge of the picture. */
    private void fading(Mark mark, int left, int right) {
        var open = mark.span().open();
        var past = mark.span().earliest().equals(Span.PAST);
        var step = Math.min((right - left) / 10, (scale.right() - scale.left()) / 60);
        var start = past ? left + 4 * step : left;
        var end = open ? right - 4 * step : right;
        svg.rect("bar " + mark.css(), start, y - HALF, end - start, 2 * HALF, 0);
        for (var i = 1; i <= 4; i++) {
            if (open) {
                svg.rect("bar " + mark.css() + " fade" + i, end + (i - 1) * step, y - HALF, step, 2 * HALF, 0);
            }
            if (past) {
                svg.rect("bar " + mark.css() + " fade" + i, start - i * step, y - HALF, step, 2 * HALF, 0);
            }
        }
    }

    /** Small arrows where it goes on outside the picture. */
    private void beyond(Instant earliest, Instant latest) {
        if (!scale.starts(earliest) && !earliest.equals(Span.PAST)) {
            arrow(scale.left(), 6);
        }
        if (!scale.ends(latest) && !latest.equals(Span.FUTURE)) {
            arrow(scale.right(), -6);
        }
    }

    private void arrow(int tip, int back) {
        svg.path("beyond", "M" + tip + " " + y + "l" + back + " -8v16z");
    }

    /** The middle of the day, month or year in which it was told; of a report nothing where its bar is there already. */
    private void told(Mark mark) {
        var span = mark.span();
        var middle = span.earliest()
                .plus(Duration.between(span.earliest(), span.latest()).dividedBy(2));
        if (!scale.starts(middle) || !scale.ends(middle)) {
            return;
        }
        var x = scale.x(middle);
        var outside = x < from - HALF || x > to + HALF;
        if (outside) {
            svg.line("link", x > to ? to : x, y, x > to ? x : from, y);
        }
        if (outside || claimed) {
            svg.leaf("circle", "class", "told", "cx", x, "cy", y, "r", HALF);
        }
    }
}
