package org.belie.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.belie.cases.CaseResult;
import org.belie.cases.CaseResult.State;
import org.belie.cases.coverage.Decision;
import org.belie.cases.coverage.RuleCoverage;
import org.belie.cases.mutation.RuleMutants;
import org.belie.cases.trial.Proof;
import org.belie.cases.trial.Tested;
import org.belie.json.Json;
import org.belie.rules.RuleCard;

/** {@code belie-rule-tests/1}: every case, and what was asked for beside. */
public final class CasesJson {
    private CasesJson() {}

    public static String text(Tested tested) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", "belie-rule-tests/1");
        all.put("rules", tested.rules().size());
        for (var state : State.values()) {
            all.put(word(state), tested.count(state));
        }
        all.put("withoutCases", tested.empty().stream().map(RuleCard::id).toList());
        all.put("cases", tested.cases().stream().map(CasesJson::oneCase).toList());
        if (tested.proofs().contains(Proof.COVERAGE)) {
            all.put("coverage", coverage(tested));
        }
        if (tested.proofs().contains(Proof.MUTANTS)) {
            all.put("mutants", tested.mutants().stream().map(CasesJson::mutants).toList());
        }
        return Json.pretty(all);
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> oneCase(CaseResult result) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", result.rule().id());
        map.put("name", result.name());
        map.put("file", result.file());
        map.put("line", result.line());
        map.put("state", word(result.state()));
        map.put("expected", result.expected());
        map.put("got", result.got());
        map.put("because", result.because());
        return map;
    }

    private static Map<String, Object> coverage(Tested tested) {
        var map = new LinkedHashMap<String, Object>();
        map.put("conditions", tested.conditions());
        map.put("seenBothWays", tested.decided());
        map.put("rules", tested.coverage().stream().map(CasesJson::covered).toList());
        return map;
    }

    private static Map<String, Object> covered(RuleCoverage covered) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", covered.rule().id());
        map.put("firedInCases", covered.cases());
        map.put("firedOverMatters", covered.matters());
        map.put(
                "conditions",
                covered.decisions().stream().map(CasesJson::decision).toList());
        return map;
    }

    private static Map<String, Object> decision(Decision decision) {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", decision.text());
        map.put("line", decision.line());
        map.put("column", decision.column());
        map.put("seenToHold", decision.held());
        map.put("seenToFail", decision.failed());
        return map;
    }

    private static Map<String, Object> mutants(RuleMutants mutants) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", mutants.rule().id());
        map.put("noticed", mutants.noticed());
        map.put(
                "survivors",
                mutants.survivors().stream().map(CasesJson::survivor).toList());
        map.put(
                "staleReasons",
                mutants.stale().stream().map(RuleMutants.Stale::mutant).toList());
        return map;
    }

    private static Map<String, Object> survivor(RuleMutants.Survivor survivor) {
        var map = new LinkedHashMap<String, Object>();
        map.put("mutant", survivor.mutant());
        map.put("line", survivor.line());
        map.put("column", survivor.column());
        map.put("reason", survivor.reason());
        return map;
    }
}
