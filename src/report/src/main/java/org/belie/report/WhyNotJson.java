package org.belie.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.Json;
import org.belie.json.JsonReport;
import org.belie.verdict.whynot.Answer;
import org.belie.verdict.whynot.Leaf;
import org.belie.verdict.whynot.Refusal;
import org.belie.verdict.whynot.Step;
import org.belie.verdict.whynot.Trial;

/** Why rules say nothing about a claim, as {@code belie-why-not/1}. */
public final class WhyNotJson {
    private WhyNotJson() {}

    public static String json(Refusal refusal) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", "belie-why-not/1");
        all.put("bundle", refusal.bundle().id());
        all.put("asOf", JsonReport.day(refusal.bundle().asOf()));
        all.put("claim", refusal.judgement().claim().id());
        all.put("outcome", refusal.judgement().outcome().label());
        all.put("note", refusal.note());
        all.put("rules", refusal.answers().stream().map(WhyNotJson::answer).toList());
        all.put("further", refusal.further());
        return Json.pretty(all);
    }

    private static Map<String, Object> answer(Answer answer) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", answer.rule().id());
        map.put("title", answer.rule().name());
        map.put("file", answer.rule().file());
        map.put("line", answer.rule().line());
        map.put("fired", answer.fired());
        map.put("conditions", answer.steps().stream().map(WhyNotJson::step).toList());
        map.put("remedy", answer.remedy() == null ? null : StatementJson.of(answer.remedy()));
        return map;
    }

    private static Map<String, Object> step(Step step) {
        var map = new LinkedHashMap<String, Object>();
        map.put("condition", step.text());
        map.put("line", step.at().line());
        map.put("column", step.at().column());
        map.put("state", word(step.state()));
        map.put("met", step.met());
        map.put("nearest", step.trials().stream().map(WhyNotJson::trial).toList());
        return map;
    }

    private static String word(Step.State state) {
        return switch (state) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case NOT_REACHED -> "not-reached";
        };
    }

    private static Map<String, Object> trial(Trial trial) {
        var map = new LinkedHashMap<String, Object>();
        map.put("fact", trial.fact());
        map.put("statement", trial.seen() == null ? null : trial.seen().id());
        map.put("constraints", trial.leaves().stream().map(WhyNotJson::leaf).toList());
        return map;
    }

    private static Map<String, Object> leaf(Leaf leaf) {
        var map = new LinkedHashMap<String, Object>();
        map.put("constraint", leaf.text());
        map.put("line", leaf.at().line());
        map.put("column", leaf.at().column());
        map.put("pass", leaf.passed());
        map.put("actual", List.copyOf(leaf.actual()));
        return map;
    }
}
