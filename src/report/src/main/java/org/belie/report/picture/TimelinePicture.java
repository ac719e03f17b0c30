package org.belie.report.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.json.JsonReport;
import org.belie.message.Messages;
import org.belie.verdict.Judged;
import org.belie.verdict.Judgement;
import org.belie.verdict.replay.Turn;

/** When everything happened: the claim and its time, the reports on each side, and the verdict meanwhile. */
public final class TimelinePicture {
    private TimelinePicture() {}

    /**
     * The picture in two shapes, of which {@code pictures.css} shows the one that fits, and a legend.
     *
     * @param prefix begins the ids of its elements, so that pictures of one page keep apart
     * @param turns the verdict day by day, oldest first; none where that is not known
     */
    public static String svg(String prefix, Judged judged, Judgement verdict, List<Turn> turns) {
        var chronicle = new Chronicler(judged, verdict).tell(turns);
        var title = Messages.of("draw.timeline", chronicle.claim());
        var lanes = chronicle.lanes().stream().map(Lane::told).collect(Collectors.joining(" "));
        var told = Messages.of(
                "draw.told.timeline", lanes, JsonReport.day(judged.bundle().asOf()));
        var wide = TimelineDrawing.wide(chronicle).draw(prefix + "timeline", title, told);
        var narrow = TimelineDrawing.narrow(chronicle).draw(prefix + "timeline", title, told);
        return "<div class=\"picture\">\n" + wide + narrow + legend(wide) + "</div>\n";
    }

    private static String legend(String drawing) {
        return new Legend(drawing)
                .key("bar claimed", Messages.of("draw.key.claimed"), bar("claim", "bar claimed", 0))
                .key("bar seen lasting", Messages.of("draw.key.lasting"), bar("aside", "bar seen lasting", 5))
                .key("bar seen within", Messages.of("draw.key.within"), bar("aside", "bar seen within", 5))
                .key("bar claimed fade1", Messages.of("draw.key.open"), fading())
                .key("told", Messages.of("draw.key.told"), ring())
                .key("beyond", Messages.of("draw.key.beyond"), new Svg().path("beyond", "M6 9l6 -8v16z"))
                .key("due", Messages.of("draw.key.due"), new Svg().line("due", 17, 0, 17, 18))
                .key("as-of", Messages.of("draw.key.as.of"), new Svg().line("as-of", 17, 0, 17, 18))
                .list();
    }

    private static Svg bar(String lane, String look, int round) {
        return new Svg()
                .open("g", "class", lane)
                .rect(look, 2, 4, 30, 10, round)
                .close();
    }

    private static Svg fading() {
        var sign = new Svg().open("g", "class", "claim").rect("bar claimed", 2, 4, 14, 10, 0);
        for (var i = 0; i < 4; i++) {
            sign.rect("bar claimed fade" + (i + 1), 16 + 4 * i, 4, 4, 10, 0);
        }
        return sign.close();
    }

    private static Svg ring() {
        return new Svg().leaf("circle", "class", "told", "cx", 17, "cy", 9, "r", 5);
    }
}
