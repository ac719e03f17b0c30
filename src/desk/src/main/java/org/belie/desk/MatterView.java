package org.belie.desk;

import java.util.ArrayList;
import java.util.List;
import org.belie.bundle.Matter;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.report.html.Parts;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;

/**
 * A bundle in the editor.
 *
 * @param text as it stands in the editor
 * @param base hash of the file that the editor was opened with
 * @param theirs the file as somebody else wrote it meanwhile; null where nobody did
 */
record MatterView(Filed filed, String text, String base, String theirs, User user, Sketch sketch) {

    /**
     * What the text in the editor comes to.
     *
     * @param verdicts those of the text, beside the saved ones
     */
    record Sketch(List<Problem> problems, List<Line> verdicts, boolean usable) {}

    /** A verdict beside the saved one; {@code was} is empty where nothing changed. */
    record Line(String claim, String href, String badge, String words, String was) {}

    static Sketch sketch(Filed filed, String text) {
        Reading<Matter> reading = filed.setup().files().read(filed.path(), text);
        if (!reading.ok()) {
            return new Sketch(reading.problems(), List.of(), false);
        }
        var judged = filed.setup().judge().judge(reading.value().bundle());
        var lines = new ArrayList<Line>();
        judged.verdicts().forEach(v -> lines.add(line(filed, v)));
        return new Sketch(reading.problems(), lines, true);
    }

    private static Line line(Filed filed, Judgement now) {
        var saved = filed.verdict(now.claim().id());
        var words = Upshot.of(now).sureness();
        var was = saved == null
                ? "new"
                : Upshot.of(saved).equals(Upshot.of(now))
                        ? ""
                        : "was " + Upshot.of(saved).words();
        return new Line(
                now.claim().id(), Address.claim(filed, now.claim().id()), Parts.badge(now.outcome()), words, was);
    }

    /** Only a file that is one bundle is edited; one of many on lines is not. */
    boolean editable() {
        return user.may(Role.EDITOR) && !filed.key().contains(".");
    }
}
