package org.belie.report.html;

import java.util.Map;
import org.belie.json.Report;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.replay.Timeline;
import org.belie.verdict.why.Explanation;

/**
 * A judged bundle with all that a report tells of it. What takes runs of the engine is there as far as it was worth them; a
 * claim that is not in a map has none, and the report says which command would tell.
 *
 * @param whys the tree of reasons, by claim
 * @param flips what would change the verdict, by claim
 * @param timelines the verdicts day by day, by claim
 * @param lines what the bundle's file says, by statement
 */
public record Dossier(
        Report.Entry entry,
        Map<String, Explanation> whys,
        Map<String, Flip> flips,
        Map<String, Timeline> timelines,
        Map<String, String> lines) {
    public Dossier {
        whys = Map.copyOf(whys);
        flips = Map.copyOf(flips);
        timelines = Map.copyOf(timelines);
        lines = Map.copyOf(lines);
    }
}
