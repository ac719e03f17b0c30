package org.belie.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.Json;
import org.belie.json.JsonReport;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Upshot;
import org.belie.verdict.diff.BundleDiff;
import org.belie.verdict.diff.Change;
import org.belie.verdict.diff.Diff;
import org.belie.verdict.diff.Limit;
import org.belie.verdict.diff.Piece;
import org.belie.verdict.diff.VerdictChange;
import org.belie.verdict.diff.Weighed;

/** {@code belie-diff/1}: which verdicts differ between two versions. */
public final class DiffJson {
    private DiffJson() {}

    public static String json(Diff diff) {
        var map = new LinkedHashMap<String, Object>();
        map.put("format", "belie-diff/1");
        map.put("before", diff.before());
        map.put("after", diff.after());
        map.put("changed", diff.changed());
        map.put("verdicts", diff.verdicts());
        map.put("changes", diff.changes().stream().map(DiffJson::change).toList());
        map.put("bundles", diff.bundles().stream().map(DiffJson::bundle).toList());
        return Json.pretty(map);
    }

    private static Map<String, Object> change(Change change) {
        var map = name(change);
        map.put("fields", change.fields().stream().map(DiffJson::field).toList());
        return map;
    }

    private static Map<String, Object> name(Change change) {
        var map = new LinkedHashMap<String, Object>();
        map.put("what", change.thing().label());
        map.put("id", change.id());
        map.put("how", change.how().label());
        return map;
    }

    private static Map<String, Object> field(Change.Field field) {
        var map = new LinkedHashMap<String, Object>();
        map.put("field", field.name());
        map.put("before", field.before());
        map.put("after", field.after());
        return map;
    }

    private static Map<String, Object> bundle(BundleDiff bundle) {
        var map = new LinkedHashMap<String, Object>();
        map.put("bundle", bundle.after().bundle().id());
        map.put("asOf", JsonReport.day(bundle.after().bundle().asOf()));
        map.put("verdicts", bundle.verdicts());
        map.put("changed", bundle.changed().stream().map(DiffJson::verdict).toList());
        return map;
    }

    private static Map<String, Object> verdict(VerdictChange change) {
        var map = new LinkedHashMap<String, Object>();
        map.put("claim", change.claim());
        map.put("before", judgement(change.before()));
        map.put("after", judgement(change.after()));
        map.put("went", change.went().stream().map(DiffJson::piece).toList());
        map.put("came", change.came().stream().map(DiffJson::piece).toList());
        map.put("weighed", change.weighed().stream().map(DiffJson::weighed).toList());
        map.put("lifted", change.lifted().stream().map(DiffJson::limit).toList());
        map.put("imposed", change.imposed().stream().map(DiffJson::limit).toList());
        map.put("restsOn", rests(change.rests()));
        return map;
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        if (judgement == null) {
            return null;
        }
        var map = Upshots.json(Upshot.of(judgement));
        map.put("rule", judgement.rule());
        return map;
    }

    private static Map<String, Object> piece(Piece piece) {
        var map = new LinkedHashMap<String, Object>();
        map.put("side", piece.side().label());
        map.putAll(item(piece.item()));
        map.put("restsOn", rests(piece.rests()));
        return map;
    }

    private static Map<String, Object> item(Item item) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", item.rule());
        map.put("force", item.force() == null ? null : item.force().label());
        map.put("says", item.says());
        map.put("seen", item.seen().id());
        map.put("statements", item.statements().stream().map(Statement::id).toList());
        return map;
    }

    private static Map<String, Object> weighed(Weighed weighed) {
        var map = new LinkedHashMap<String, Object>();
        map.put("side", weighed.side().label());
        map.put("before", item(weighed.before()));
        map.put("after", item(weighed.after()));
        map.put("restsOn", rests(weighed.rests()));
        return map;
    }

    private static Map<String, Object> limit(Limit limit) {
        var map = new LinkedHashMap<String, Object>();
        map.put("to", limit.reason().to());
        map.put("because", limit.reason().because());
        map.put("rule", limit.reason().rule());
        map.put("restsOn", rests(limit.rests()));
        return map;
    }

    private static List<Map<String, Object>> rests(List<Change> changes) {
        return changes.stream().map(DiffJson::name).toList();
    }
}
