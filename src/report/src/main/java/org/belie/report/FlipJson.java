package org.belie.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.json.Json;
import org.belie.json.JsonReport;
import org.belie.model.Statement;
import org.belie.verdict.Upshot;
import org.belie.verdict.flip.Flip;
import org.belie.verdict.flip.Grades;
import org.belie.verdict.flip.Hinges;
import org.belie.verdict.flip.Removal;
import org.belie.verdict.flip.Report;
import org.belie.verdict.flip.Step;

/** {@code belie-flip/1}: what would change a verdict. */
public final class FlipJson {
    private FlipJson() {}

    public static String json(Flip flip) {
        var map = new LinkedHashMap<String, Object>();
        map.put("format", "belie-flip/1");
        map.put("bundle", flip.judged().bundle().id());
        map.put("asOf", JsonReport.day(flip.judged().bundle().asOf()));
        map.put("claim", flip.now().claim().id());
        map.put("now", Upshots.json(Upshot.of(flip.now())));
        map.put(
                "turning",
                flip.removals().turning().stream().map(FlipJson::removal).toList());
        map.put(
                "shifting",
                flip.removals().shifting().stream().map(FlipJson::removal).toList());
        map.put("grades", flip.grades().sources().stream().map(FlipJson::graded).toList());
        map.put(
                "credibility",
                flip.grades().statements().stream().map(FlipJson::credited).toList());
        map.put(
                "parameters",
                flip.hinges().found().stream().map(FlipJson::hinge).toList());
        map.put(
                "reports",
                flip.reports().turning().stream().map(FlipJson::report).toList());
        map.put(
                "surer",
                flip.reports().surer() == null ? null : report(flip.reports().surer()));
        map.put("tried", tried(flip));
        return Json.pretty(map);
    }

    private static Map<String, Object> removal(Removal removal) {
        var map = new LinkedHashMap<String, Object>();
        map.put("without", removal.statements().stream().map(Statement::id).toList());
        map.putAll(Upshots.json(removal.upshot()));
        return map;
    }

    private static Map<String, Object> graded(Grades.Graded graded) {
        var map = new LinkedHashMap<String, Object>();
        map.put("source", graded.source().id());
        map.put("now", graded.source().reliability().name());
        map.put("changes", graded.steps().stream().map(FlipJson::step).toList());
        return map;
    }

    private static Map<String, Object> credited(Grades.Credited credited) {
        var map = new LinkedHashMap<String, Object>();
        map.put("statement", credited.statement().id());
        map.put("now", String.valueOf(credited.statement().credibility()));
        map.put("changes", credited.steps().stream().map(FlipJson::step).toList());
        return map;
    }

    private static Map<String, Object> hinge(Hinges.Hinge hinge) {
        var map = new LinkedHashMap<String, Object>();
        map.put("parameter", hinge.parameter().name());
        map.put("now", hinge.parameter().value());
        map.put("at", hinge.at());
        map.putAll(Upshots.json(hinge.upshot()));
        return map;
    }

    private static Map<String, Object> step(Step step) {
        var map = new LinkedHashMap<String, Object>();
        map.put("at", step.grades());
        map.putAll(Upshots.json(step.upshot()));
        return map;
    }

    private static Map<String, Object> report(Report report) {
        var map = new LinkedHashMap<String, Object>();
        map.put("sources", sources(report));
        map.put(
                "statements",
                report.statements().stream().map(StatementJson::of).toList());
        map.putAll(Upshots.json(report.upshot()));
        return map;
    }

    private static Map<String, Object> sources(Report report) {
        var map = new LinkedHashMap<String, Object>();
        report.statements().stream().flatMap(s -> s.by().stream()).forEach(s -> map.put(s.id(), StatementJson.of(s)));
        return map;
    }

    private static Map<String, Object> tried(Flip flip) {
        var map = new LinkedHashMap<String, Object>();
        map.put("complete", flip.complete());
        map.put("runs", flip.runs());
        map.put("limit", flip.most());
        map.put("statements", flip.removals().statements());
        map.put("size", flip.removals().size());
        map.put("wholeSizes", flip.removals().whole());
        map.put("setsOfTheNextSize", flip.removals().part());
        map.put("sources", flip.grades().sourcesTried());
        map.put("credibilities", flip.grades().statementsTried());
        map.put("reports", flip.reports().tried());
        return map;
    }
}
