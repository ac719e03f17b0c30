package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belie.json.JsonReport;
import org.belie.model.Bundle;
import org.belie.model.Statement;
import org.belie.rules.Fingerprint;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** One verdict as a result of SARIF, and one that an earlier run had and this one has not. */
final class SarifResult {
    /** The rule of a verdict that no rule gave, because a limit stopped the run. */
    static final String UNDECIDED = "UNDECIDED";

    private SarifResult() {}

    static Members of(Bundle bundle, Judgement judgement, List<String> rules) {
        var claim = judgement.claim();
        return Members.of("ruleId", rule(judgement))
                .put("ruleIndex", rules.indexOf(rule(judgement)))
                .put("kind", Scales.sarifKind(judgement.outcome()))
                .put("level", Scales.sarifLevel(judgement.outcome()))
                .put("message", SarifText.message(judgement.headline()))
                .put("locations", List.of(SarifPlace.of(bundle, claim).map()))
                .put("relatedLocations", related(bundle, judgement))
                .put("codeFlows", new SarifFlow(bundle, judgement).flows())
                .put("partialFingerprints", fingerprint(bundle.id(), claim.id()))
                .put("properties", properties(bundle, judgement));
    }

    static String rule(Judgement judgement) {
        return judgement.rule().isEmpty() ? UNDECIDED : judgement.rule();
    }

    /** What is gone is told by its last words: it has no line any more. */
    static Members absent(Baseline.Earlier earlier) {
        return Members.of("ruleId", earlier.rule())
                .put("kind", "informational")
                .put("level", "none")
                .put("message", SarifText.message(earlier.headline()))
                .put("partialFingerprints", fingerprint(earlier.bundle(), earlier.claim()))
                .put("baselineState", "absent")
                .put("properties", properties(earlier));
    }

    private static List<Map<String, Object>> related(Bundle bundle, Judgement judgement) {
        var seen = new ArrayList<Statement>();
        for (var side : Side.evidence(judgement)) {
            side.items().forEach(i -> seen.addAll(i.statements()));
        }
        var places = new ArrayList<Map<String, Object>>();
        for (var statement : seen.stream().distinct().toList()) {
            var text = Wording.who(statement) + ": " + Phrase.of((Object) statement);
            places.add(Members.of("id", places.size() + 1)
                    .put("message", SarifText.message(text))
                    .put(
                            "physicalLocation",
                            SarifPlace.of(bundle, statement).map().get("physicalLocation"))
                    .map());
        }
        return places;
    }

    /** Of bundle and claim alone: a result stays itself when the verdict or its place in the file changes. */
    private static Members fingerprint(String bundle, String claim) {
        return Members.of("belieClaim/v1", Fingerprint.of(Baseline.key(bundle, claim)));
    }

    private static Members properties(Bundle bundle, Judgement judgement) {
        return Members.of("bundle", bundle.id())
                .put("asOf", JsonReport.day(bundle.asOf()))
                .put("claim", judgement.claim().id())
                .put("outcome", judgement.outcome().label())
                .put("confidence", judgement.confidence().label())
                .put("lean", judgement.lean().label())
                .put("qualifiers", Wording.qualifiers(judgement))
                .put("missing", judgement.missing());
    }

    private static Members properties(Baseline.Earlier earlier) {
        return Members.of("bundle", earlier.bundle())
                .put("claim", earlier.claim())
                .put("outcome", earlier.outcome())
                .put("confidence", earlier.confidence())
                .put("lean", earlier.lean());
    }
}
