package org.belie.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.belie.problem.Problem;
import org.belie.report.html.Parts;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleShelf;
import org.belie.setup.Setup;
import org.belie.verdict.Upshot;

/**
 * A rule file in the editor.
 *
 * @param theirs the file as somebody else wrote it meanwhile; null where nobody did
 */
record RuleView(String path, String text, String base, String theirs, boolean editable, Trial trial) {

    /**
     * What the text in the editor comes to.
     *
     * @param changed the verdicts, over all bundles of the desk, that it would change
     * @param tried over how many verdicts it was tried
     */
    record Trial(List<Problem> problems, List<Line> changed, int tried, boolean usable) {}

    /** A verdict that would be another. */
    record Line(String matter, String claim, String href, String badge, String words, String was) {}

    /** Puts a text in the place of a rule, through every gate that a pack passes, and judges all bundles anew. */
    static Trial trial(Docket docket, RuleShelf shelf, String path, String text) {
        var read = Setup.of(with(docket.setup().folder(), path, text), shelf);
        if (!read.ok()) {
            return new Trial(read.problems(), List.of(), 0, false);
        }
        var setup = read.value()
                .within(docket.setup().settings().limits())
                .knowing(docket.setup().known());
        var changed = new ArrayList<Line>();
        var tried = 0;
        for (var filed : docket.all()) {
            if (filed.usable()) {
                tried += filed.verdicts().size();
                changed(filed, setup, changed);
            }
        }
        return new Trial(read.problems(), changed, tried, true);
    }

    private static RuleFolder with(RuleFolder folder, String path, String text) {
        var files = new TreeMap<>(folder.files());
        files.put(path, text);
        return new RuleFolder(folder.name(), files, folder.refused(), folder.elsewhere());
    }

    private static void changed(Filed filed, Setup setup, List<Line> changed) {
        for (var now : setup.judge().judge(filed.matter().bundle()).verdicts()) {
            var claim = now.claim().id();
            var was = filed.verdict(claim);
            if (was != null && !Upshot.of(was).equals(Upshot.of(now))) {
                changed.add(new Line(
                        filed.title(),
                        claim,
                        Address.claim(filed, claim),
                        Parts.badge(now.outcome()),
                        Upshot.of(now).sureness(),
                        Upshot.of(was).words()));
            }
        }
    }
}
