package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.json.Report;
import org.belie.model.Bundle;
import org.belie.problem.Problem;
import org.belie.rules.Build;
import org.belie.rules.RuleCard;
import org.belie.verdict.Judgement;

/** SARIF 2.1.0, for code scanning and editors: a result a verdict, on the line of its claim. */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final Baseline baseline;
    private final List<Problem> problems;
    private final List<String> rules;

    private SarifReport(Report report, List<Problem> unusable, Baseline baseline) {
        this.report = report;
        this.baseline = baseline;
        this.problems = Stream.concat(
                        unusable.stream(), report.bundles().stream().flatMap(e -> e.warnings().stream()))
                .toList();
        this.rules = SarifRules.ids(report);
    }

    /**
     * The whole report.
     *
     * @param cards what each rule says of itself, by id
     * @param unusable what is wrong with bundles that could not be judged
     * @param baseline an earlier run to compare with, or null
     */
    public static String sarif(
            Report report, SortedMap<String, RuleCard> cards, List<Problem> unusable, Baseline baseline) {
        var sarif = new SarifReport(report, unusable, baseline);
        return SafeJson.text(Members.of("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", List.of(sarif.run(cards).map())));
    }

    private Members run(SortedMap<String, RuleCard> cards) {
        var run = Members.of("tool", Members.of("driver", driver(cards)))
                .put("invocations", List.of(invocation().map()))
                .put("columnKind", "unicodeCodePoints")
                .put("properties", Members.of("fingerprint", report.fingerprint()));
        run.map().put("results", results());
        return run;
    }

    private Members driver(SortedMap<String, RuleCard> cards) {
        return Members.of("name", "belie")
                .put("version", Build.VERSION)
                .put("rules", SarifRules.descriptors(rules, cards))
                .put("notifications", codes());
    }

    private List<Map<String, Object>> codes() {
        return problems.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(code -> Members.of("id", code).map())
                .toList();
    }

    private Members invocation() {
        var usable = problems.stream().noneMatch(Problem::error);
        return Members.of("executionSuccessful", usable)
                .put(
                        "toolExecutionNotifications",
                        problems.stream().map(SarifReport::notification).toList());
    }

    private static Map<String, Object> notification(Problem problem) {
        var maybe = problem.maybe() == null ? "" : " Maybe " + problem.maybe() + ".";
        return Members.of("descriptor", Members.of("id", problem.code()))
                .put("level", problem.error() ? "error" : "warning")
                .put("message", SarifText.message(problem.what() + "." + maybe))
                .put("locations", List.of(SarifPlace.of(problem).map()))
                .map();
    }

    private List<Map<String, Object>> results() {
        var results = new ArrayList<Map<String, Object>>();
        for (var entry : report.bundles()) {
            var bundle = entry.judged().bundle();
            entry.judged().verdicts().forEach(v -> results.add(result(bundle, v)));
            absent(entry).forEach(e -> results.add(SarifResult.absent(e).map()));
        }
        return results;
    }

    private Map<String, Object> result(Bundle bundle, Judgement judgement) {
        return SarifResult.of(bundle, judgement, rules)
                .put("baselineState", state(bundle, judgement))
                .map();
    }

    private String state(Bundle bundle, Judgement judgement) {
        if (baseline == null) {
            return null;
        }
        var earlier = baseline.verdicts()
                .get(Baseline.key(bundle.id(), judgement.claim().id()));
        if (earlier == null) {
            return "new";
        }
        var same = earlier.outcome().equals(judgement.outcome().label())
                && earlier.confidence().equals(judgement.confidence().label())
                && earlier.lean().equals(judgement.lean().label());
        return same ? "unchanged" : "updated";
    }

    /** Claims of the same bundle that had a verdict and have none now. What was not asked about is not gone. */
    private List<Baseline.Earlier> absent(Report.Entry entry) {
        if (baseline == null) {
            return List.of();
        }
        var bundle = entry.judged().bundle();
        var there = entry.judged().verdicts().stream().map(v -> v.claim().id()).collect(Collectors.toSet());
        return baseline.verdicts().values().stream()
                .filter(e -> e.bundle().equals(bundle.id()) && !there.contains(e.claim()))
                .toList();
    }
}
