package org.belie.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.Json;
import org.belie.model.Force;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.replay.Change;
import org.belie.verdict.replay.Day;
import org.belie.verdict.replay.Replay;
import org.belie.verdict.replay.Timeline;
import org.belie.verdict.replay.Turn;

/** {@code belie-replay/1}: the days, and every claim's verdict on each of them with what changed it. */
public final class ReplayJson {
    private ReplayJson() {}

    /**
     * The timelines that are asked for.
     *
     * @param fingerprint hash of rules, vocabulary and parameters
     */
    public static String json(Replay replay, List<Timeline> shown, String fingerprint) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", "belie-replay/1");
        all.put("fingerprint", fingerprint);
        all.put("bundle", replay.bundle().id());
        all.put("days", replay.days().stream().map(ReplayJson::day).toList());
        all.put("claims", shown.stream().map(ReplayJson::timeline).toList());
        return Json.pretty(all);
    }

    private static Map<String, Object> day(Day day) {
        var map = new LinkedHashMap<String, Object>();
        map.put("date", day.date().toString());
        map.put("said", ids(day.said()));
        return map;
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    private static Map<String, Object> timeline(Timeline timeline) {
        var map = new LinkedHashMap<String, Object>();
        map.put("claim", timeline.claim().id());
        map.put("turns", timeline.turns().stream().map(ReplayJson::turn).toList());
        return map;
    }

    private static Map<String, Object> turn(Turn turn) {
        var map = new LinkedHashMap<String, Object>();
        map.put("date", turn.day().date().toString());
        map.put("outcome", turn.now().outcome().label());
        map.put("confidence", turn.now().confidence().label());
        map.put("lean", turn.now().lean().label());
        map.put("headline", turn.now().headline());
        map.put("turned", turn.turned());
        map.put("by", ids(turn.by()));
        map.put("changes", turn.changes().stream().map(ReplayJson::change).toList());
        return map;
    }

    private static Map<String, Object> change(Change change) {
        var map = new LinkedHashMap<String, Object>();
        map.put("way", change.way().label());
        map.put("part", change.part().label());
        if (change instanceof Change.OfFinding finding) {
            finding(map, finding.item(), finding.before());
        } else if (change instanceof Change.OfSentence sentence && sentence.rule() != null) {
            map.put("rule", sentence.rule());
        }
        map.put("says", change.says());
        return map;
    }

    private static void finding(Map<String, Object> map, Item item, Item before) {
        map.put("rule", item.rule());
        map.put("title", item.title());
        map.put("statements", ids(item.statements()));
        if (item.force() != null) {
            map.put("force", item.force().label());
            map.put("was", before == null ? null : word(before.force()));
            map.put("caps", item.caps().stream().map(Item.Reason::because).toList());
        }
    }

    private static String word(Force force) {
        return force == null ? null : force.label();
    }
}
