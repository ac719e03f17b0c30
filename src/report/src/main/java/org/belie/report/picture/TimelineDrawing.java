package org.belie.report.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.belie.json.JsonReport;
import org.belie.message.Messages;
import org.belie.model.AsOf;

/** A timeline in one shape: the calendar on top, then row by row who and what, and when. */
final class TimelineDrawing {
    private static final int PAD = 6;
    private static final int STRIP = 20;
    private static final int TITLE = 30;

    private final Frame frame;
    private final Chronicle chronicle;
    private final int words;
    private final TimeScale scale;
    private final List<Strip> strips = new ArrayList<>();
    private final Svg rows = new Svg();
    private int y;

    /** Where signs stand, from top to bottom. */
    private record Strip(int top, int bottom) {}

    private TimelineDrawing(Frame frame, Chronicle chronicle, int words, int left) {
        this.frame = frame;
        this.chronicle = chronicle;
        this.words = words;
        this.scale = TimeScale.of(chronicle, left, frame.width() - PAD);
    }

    /** Words to the left of the signs. */
    static TimelineDrawing wide(Chronicle chronicle) {
        return new TimelineDrawing(Frame.WIDE, chronicle, 310, 330);
    }

    /** Words above the signs. */
    static TimelineDrawing narrow(Chronicle chronicle) {
        return new TimelineDrawing(Frame.NARROW, chronicle, Frame.NARROW.width() - 2 * PAD, PAD);
    }

    String draw(String id, String title, String told) {
        y = top();
        chronicle.lanes().forEach(this::lane);
        var drawn = new Svg();
        strips.forEach(strip -> ruler(drawn, strip));
        calendar(drawn);
        drawn.add(rows);
        return frame.drawing(id, y + PAD, title, told, drawn).toString();
    }

    private boolean beside() {
        return scale.left() > words;
    }

    private void lane(Lane lane) {
        rows.open("g", "class", "lane " + lane.css());
        if (beside()) {
            strips.add(new Strip(y, y + TITLE));
        }
        rows.line("rule", 0, y + PAD, frame.width(), y + PAD);
        new Label(List.of(new Line(Type.HEAD, lane.title(), null))).draw(rows, PAD, y + PAD + 4);
        y += TITLE;
        lane.rows().forEach(this::row);
        rows.close();
    }

    private void row(Row row) {
        var label = Label.of(row.words(), words);
        label.draw(rows, PAD, y + PAD / 2);
        var top = beside() ? y : y + PAD / 2 + label.height() + 2;
        var bottom = beside() ? y + Math.max(label.height() + PAD, STRIP) : top + STRIP;
        strips.add(new Strip(top, bottom));
        var signs = new Signs(scale, (top + bottom) / 2, rows);
        row.marks().forEach(signs::draw);
        y = bottom + (beside() ? 4 : PAD);
        if (beside()) {
            strips.add(new Strip(bottom, y));
        }
    }

    private void ruler(Svg svg, Strip strip) {
        for (var tick : Calendar.ticks(scale, chronicle.finest())) {
            svg.line("grid", scale.x(tick.at()), strip.top(), scale.x(tick.at()), strip.bottom());
        }
        for (var date : dates()) {
            if (scale.ends(date.at())) {
                svg.line(date.css(), scale.x(date.at()), strip.top(), scale.x(date.at()), strip.bottom());
            }
        }
    }

    /** A date that runs through all rows. */
    private record Date(String css, Instant at, String name) {}

    /** The latest first. */
    private List<Date> dates() {
        var dates = new ArrayList<Date>();
        if (chronicle.due() != null) {
            dates.add(new Date("due", chronicle.due().latest(), Messages.of("draw.due", chronicle.due())));
        }
        var asOf = JsonReport.day(new AsOf(chronicle.asOf()));
        dates.add(new Date("as-of", chronicle.asOf(), Messages.of("draw.as.of", asOf)));
        dates.sort(Comparator.comparing(Date::at).reversed());
        return dates;
    }

    private void calendar(Svg svg) {
        for (var tick : Calendar.ticks(scale, chronicle.finest())) {
            var x = scale.x(tick.at());
            svg.line("grid", x, 2, x, top());
            if (x + 4 + TextWidth.of(tick.name(), Type.NOTE) <= scale.right()) {
                svg.text(x + 4, Type.NOTE.size(), new Line(Type.NOTE, tick.name(), null));
            }
        }
        var later = scale.right() + PAD;
        var line = Type.NOTE.leading();
        for (var date : dates()) {
            later = date(svg, date, line, later);
            line += Type.NOTE.leading();
        }
    }

    /** The name of a date over its line, and to the left of the line of a later one; returns where its own line is. */
    private int date(Svg svg, Date date, int y, int later) {
        var shown = scale.ends(date.at());
        var name = shown ? date.name() : date.name() + " \u25b8";
        var width = TextWidth.of(name, Type.NOTE);
        var x = scale.x(date.at());
        var left = Math.max(PAD, Math.min(x - width / 2, later - PAD - width));
        if (shown) {
            svg.line(date.css(), x, y + Type.NOTE.leading(), x, top());
        }
        svg.open("g", "class", "date")
                .text(left, y + Type.NOTE.size(), new Line(Type.NOTE, name, null))
                .close();
        return shown ? x : later;
    }

    /** Where the rows begin. */
    private int top() {
        return Type.NOTE.leading() * (1 + dates().size()) + PAD;
    }
}
