package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belie.message.Messages;
import org.belie.model.Bundle;
import org.belie.model.Comparison;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** The way from statements to a verdict as code flows of SARIF, one for each finding that presses. */
final class SarifFlow {
    private final Bundle bundle;
    private final Judgement judgement;

    SarifFlow(Bundle bundle, Judgement judgement) {
        this.bundle = bundle;
        this.judgement = judgement;
    }

    List<Map<String, Object>> flows() {
        var flows = new ArrayList<Map<String, Object>>();
        for (var side : Side.evidence(judgement)) {
            side.items().forEach(i -> flows.add(flow(side.word(), i)));
        }
        return flows;
    }

    private Map<String, Object> flow(String side, Item item) {
        var steps = new ArrayList<Map<String, Object>>();
        item.statements().forEach(s -> steps.add(step("statement", s, said(s))));
        if (item.seen().derived()) {
            steps.add(step("derived", item.seen(), Messages.of("sarif.derived", Phrase.of((Object) item.seen()))));
        }
        steps.add(step("comparison", judgement.claim(), compared(item.finding().pair())));
        steps.add(step("finding", judgement.claim(), side + ", " + Wording.rule(item) + ": " + item.says()));
        steps.add(step("verdict", judgement.claim(), Wording.upshot(judgement) + ": " + judgement.headline()));
        return Members.of("message", SarifText.message(side + ": " + item.title()))
                .put("threadFlows", List.of(Members.of("locations", steps).map()))
                .map();
    }

    private Map<String, Object> step(String kind, Statement at, String text) {
        var place = SarifPlace.of(bundle, at).put("message", SarifText.message(text));
        return Members.of("location", place).put("kinds", List.of(kind)).map();
    }

    private static String said(Statement statement) {
        var quote = statement.attribution().quote();
        var said = Wording.who(statement) + ": " + Phrase.of((Object) statement);
        return quote == null ? said : Messages.of("sarif.quoted", said, quote);
    }

    private static String compared(Comparison pair) {
        var compared = Messages.of(
                "sarif.bond." + pair.bond().label(),
                pair.claim().id(),
                pair.seen().id(),
                act(pair.seen()),
                act(pair.claim()));
        return pair.byTrend() ? Messages.of("list.comma", compared, Messages.of("why.byTrend")) : compared;
    }

    private static String act(Statement statement) {
        return String.valueOf(statement.action());
    }
}
