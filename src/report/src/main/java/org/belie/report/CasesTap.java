package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.cases.CaseResult;
import org.belie.cases.mutation.RuleMutants;
import org.belie.cases.trial.Tested;
import org.belie.json.Json;

/** TAP version 14: one test point a case, and one for each mutant that survives. */
public final class CasesTap {
    private final List<String> points = new ArrayList<>();

    private CasesTap() {}

    public static String text(Tested tested) {
        var tap = new CasesTap();
        tested.cases().forEach(tap::point);
        tested.mutants().forEach(tap::mutants);
        return "TAP version 14\n1.." + tap.points.size() + "\n" + String.join("", tap.points);
    }

    private void point(CaseResult result) {
        var name = result.rule().id() + " " + result.name();
        switch (result.state()) {
            case PASSED -> point("ok", name, "", Map.of());
            case FAILED -> point("not ok", name, "", details(result));
            case SKIPPED -> point("ok", name, " # SKIP " + plain(result.because()), Map.of());
            case TODO -> point("not ok", name, " # TODO not written yet", Map.of());
        }
    }

    private static Map<String, Object> details(CaseResult result) {
        var details = new LinkedHashMap<String, Object>();
        details.put("file", result.file());
        details.put("line", result.line());
        details.put("expected", result.expected());
        details.put("got", result.got());
        if (result.because() != null) {
            details.put("because", result.because());
        }
        return details;
    }

    private void mutants(RuleMutants mutants) {
        for (var survivor : mutants.survivors()) {
            var name = mutants.rule().id() + " mutant " + survivor.mutant();
            if (survivor.reason() != null) {
                point("ok", name, " # SKIP " + plain(survivor.reason()), Map.of());
            } else {
                var details = new LinkedHashMap<String, Object>();
                details.put("file", mutants.rule().file());
                details.put("line", survivor.line());
                details.put("because", "no case notices it");
                point("not ok", name, "", details);
            }
        }
        for (var stale : mutants.stale()) {
            point(
                    "not ok",
                    mutants.rule().id() + " reason for a mutant that does not survive: " + stale.mutant(),
                    "",
                    Map.of());
        }
    }

    private void point(String status, String name, String directive, Map<String, Object> details) {
        var text = new StringBuilder(status + " " + (points.size() + 1) + " - " + plain(name) + directive + "\n");
        if (!details.isEmpty()) {
            text.append("  ---\n");
            details.forEach((key, value) -> text.append("  " + key + ": " + Json.line(value)));
            text.append("  ...\n");
        }
        points.add(text.toString());
    }

    /** One line, in which nothing is taken for a directive. */
    private static String plain(String text) {
        return Plain.text(text).replace("\\", "\\\\").replace("#", "\\#");
    }
}
