package org.belie.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.cases.Backtest;
import org.belie.cases.RuleScore;
import org.belie.json.Json;
import org.belie.json.JsonReport;
import org.belie.model.Label;

/** {@code belie-backtest/1}: every check, the score, and how each rule did when that was asked for. */
public final class BacktestJson {
    private BacktestJson() {}

    public static String of(BacktestReport report) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", "belie-backtest/1");
        all.put("score", score(report));
        all.put("checks", report.results().stream().map(BacktestJson::check).toList());
        all.put("without", report.without());
        if (!report.scores().isEmpty()) {
            all.put("rules", report.scores().stream().map(BacktestJson::rule).toList());
        }
        return Json.pretty(all);
    }

    private static Map<String, Object> score(BacktestReport report) {
        var map = new LinkedHashMap<String, Object>();
        map.put("checks", report.results().size());
        map.put("passed", report.passed());
        map.put("best", report.best());
        map.put("bundles", report.bundles());
        return map;
    }

    private static Map<String, Object> check(Backtest.Result result) {
        var map = named(result);
        map.put("expected", result.expected().stream().map(Label::label).toList());
        map.put("got", result.got() == null ? null : result.got().label());
        map.put("passed", result.passed());
        map.put("best", result.best());
        map.put("faults", result.faults());
        return map;
    }

    private static Map<String, Object> named(Backtest.Result result) {
        var map = new LinkedHashMap<String, Object>();
        map.put("bundle", result.bundle());
        map.put("claim", result.claim());
        map.put("asOf", JsonReport.day(result.asOf()));
        return map;
    }

    private static Map<String, Object> rule(RuleScore score) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", score.rule().id());
        map.put("pack", score.rule().pack());
        map.put("title", score.rule().name());
        map.put("hint", score.hint().label());
        map.put("fired", score.fired());
        map.put("appeared", score.appeared());
        map.put("helped", score.helped());
        map.put("misled", score.misled().size());
        map.put("where", score.misled().stream().map(BacktestJson::misled).toList());
        return map;
    }

    private static Map<String, Object> misled(RuleScore.Misled misled) {
        var map = named(misled.check());
        map.put("why", misled.why());
        return map;
    }
}
