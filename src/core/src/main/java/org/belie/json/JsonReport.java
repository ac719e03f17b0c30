package org.belie.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.belie.model.AsOf;
import org.belie.model.Statement;
import org.belie.problem.Problem;
import org.belie.verdict.Beside;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.LooseEnd;
import org.belie.verdict.LooseEnds;

/** {@code belie-verdicts/1}: always one shape, for one bundle or many; its schema ships with the program. */
public final class JsonReport {
    private JsonReport() {}

    /** The whole report. */
    public static String json(Report report) {
        var stream = stream(report.fingerprint());
        return report.bundles().stream().map(b -> stream.next(element(b))).collect(Collectors.joining()) + stream.end();
    }

    /** The report of a run that is still under way. */
    public static JsonStream stream(String fingerprint) {
        var head = new LinkedHashMap<String, Object>();
        head.put("format", "belie-verdicts/1");
        head.put("fingerprint", fingerprint);
        return new JsonStream(head, "bundles");
    }

    /** One element of {@code bundles}, over several lines. */
    public static String element(Report.Entry entry) {
        return Json.pretty(bundle(entry));
    }

    /** One element of {@code bundles} a line. */
    public static String ndjson(Report report) {
        return report.bundles().stream().map(JsonReport::line).collect(Collectors.joining());
    }

    /** One element of {@code bundles} on one line. */
    public static String line(Report.Entry entry) {
        return Json.line(bundle(entry));
    }

    /** One verdict on one line. */
    public static String line(Judgement judgement) {
        return Json.line(verdict(judgement)).stripTrailing();
    }

    /** Problems, for callers that read JSON. */
    public static String problems(List<Problem> problems) {
        var stream = problemStream();
        return problems.stream().map(p -> stream.next(element(p))).collect(Collectors.joining()) + stream.end();
    }

    /** Problems of a run that is still under way. */
    public static JsonStream problemStream() {
        return new JsonStream(Map.of("format", "belie-problems/1"), "problems");
    }

    /** One of the problems, over several lines. */
    public static String element(Problem problem) {
        return Json.pretty(problem(problem));
    }

    private static Map<String, Object> bundle(Report.Entry entry) {
        var bundle = entry.judged().bundle();
        var map = new LinkedHashMap<String, Object>();
        map.put("bundle", bundle.id());
        map.put("fingerprint", entry.fingerprint());
        map.put("asOf", day(bundle.asOf()));
        map.put("warnings", entry.warnings().stream().map(JsonReport::problem).toList());
        map.put(
                "verdicts",
                entry.judged().verdicts().stream().map(v -> verdict(entry, v)).toList());
        map.put("unused", LooseEnds.of(bundle).stream().map(JsonReport::loose).toList());
        map.put("title", bundle.title());
        map.put("file", bundle.file());
        map.put("sources", StatementsJson.sources(bundle));
        map.put("statements", StatementsJson.of(bundle, entry.judged().verdicts()));
        return map;
    }

    private static Map<String, Object> loose(LooseEnd end) {
        var map = new LinkedHashMap<String, Object>();
        map.put("what", end.what());
        map.put("why", end.why());
        map.put("line", end.line());
        return map;
    }

    /** The last day that is known: the one before the exclusive end. */
    public static String day(AsOf asOf) {
        return asOf.day().toString();
    }

    private static Map<String, Object> verdict(Report.Entry entry, Judgement judgement) {
        var map = verdict(judgement);
        var decided = entry.decided(judgement.claim().id());
        if (!decided.isEmpty()) {
            map.put("decisions", decided.stream().map(JsonReport::decided).toList());
        }
        return map;
    }

    private static Map<String, Object> decided(Decided decided) {
        var map = new LinkedHashMap<String, Object>();
        map.put("choice", decided.choice());
        map.put("outcome", decided.outcome());
        map.put("confidence", decided.confidence());
        map.put("when", decided.when());
        map.put("says", decided.says());
        map.put("stands", decided.stands());
        map.put("changed", decided.changed());
        map.put("hash", decided.hash());
        return map;
    }

    private static Map<String, Object> verdict(Judgement judgement) {
        var map = new LinkedHashMap<String, Object>();
        map.put("claim", judgement.claim().id());
        map.put("outcome", judgement.outcome().label());
        map.put("confidence", judgement.confidence().label());
        map.put("lean", judgement.lean().label());
        map.put("headline", judgement.headline());
        map.put(
                "qualifiers",
                judgement.qualifiers().stream().map(JsonReport::beside).toList());
        map.put(
                "against",
                judgement.against().stream().map(JsonReport::evidence).toList());
        map.put("for", judgement.pro().stream().map(JsonReport::evidence).toList());
        map.put(
                "discounted",
                judgement.discounted().stream().map(JsonReport::item).toList());
        map.put("context", judgement.context().stream().map(JsonReport::item).toList());
        map.put("missing", judgement.missing());
        map.put(
                "ceilings",
                judgement.ceilings().stream().map(JsonReport::reason).toList());
        map.put("answer", judgement.answer());
        map.put("rule", judgement.rule());
        return map;
    }

    private static Map<String, Object> beside(Beside beside) {
        var map = new LinkedHashMap<String, Object>();
        map.put("word", beside.word().label());
        map.put("says", beside.says());
        map.put("statements", beside.statements().stream().map(Statement::id).toList());
        map.put("rule", beside.rule());
        return map;
    }

    private static Map<String, Object> evidence(Item item) {
        var map = head(item);
        map.put("proposed", item.proposed().label());
        map.put("force", item.force().label());
        map.put("caps", item.caps().stream().map(JsonReport::reason).toList());
        return tail(map, item);
    }

    private static Map<String, Object> item(Item item) {
        return tail(head(item), item);
    }

    private static Map<String, Object> head(Item item) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", item.rule());
        map.put("title", item.title());
        return map;
    }

    private static Map<String, Object> tail(Map<String, Object> map, Item item) {
        map.put("says", item.says());
        map.put("statements", item.statements().stream().map(Statement::id).toList());
        map.put("origins", item.origins());
        map.put("doubt", item.doubt());
        map.put("seen", item.seen().id());
        return map;
    }

    private static Map<String, Object> reason(Item.Reason reason) {
        var map = new LinkedHashMap<String, Object>();
        map.put("to", reason.to());
        map.put("because", reason.because());
        map.put("rule", reason.rule());
        return map;
    }

    /** One of the problems, as plain data. */
    public static Map<String, Object> problem(Problem problem) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", problem.code());
        map.put("severity", problem.error() ? "error" : "warning");
        map.put("file", problem.file());
        map.put("line", problem.line());
        map.put("column", problem.column());
        map.put("source", problem.excerpt());
        map.put("what", problem.what());
        map.put("maybe", problem.maybe());
        return map;
    }
}
