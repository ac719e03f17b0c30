package org.belie.report.exchange;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.belie.json.Report;
import org.belie.message.Messages;
import org.belie.rules.RuleCard;
import org.belie.verdict.Item;

/** The rules that a report names, as descriptors of SARIF. */
final class SarifRules {
    private SarifRules() {}

    /** Their ids, in order: of verdicts and of what was found. */
    static List<String> ids(Report report) {
        var ids = new TreeSet<String>();
        for (var entry : report.bundles()) {
            for (var judgement : entry.judged().verdicts()) {
                ids.add(SarifResult.rule(judgement));
                Side.evidence(judgement)
                        .forEach(s -> s.items().stream().map(Item::rule).forEach(ids::add));
            }
        }
        return List.copyOf(ids);
    }

    static List<Map<String, Object>> descriptors(List<String> ids, SortedMap<String, RuleCard> cards) {
        return ids.stream()
                .map(id -> cards.containsKey(id) ? descriptor(cards.get(id)) : undecided(id))
                .toList();
    }

    private static Map<String, Object> descriptor(RuleCard card) {
        return Members.of("id", card.id())
                .put("shortDescription", text(card.name()))
                .put("fullDescription", text(card.about()))
                .put("help", text(card.doubt() == null ? null : Messages.of("sarif.doubt", card.doubt())))
                .put("properties", Members.of("pack", card.pack()).put("file", card.path()))
                .map();
    }

    private static Map<String, Object> undecided(String id) {
        return Members.of("id", id)
                .put("shortDescription", text(Messages.of("sarif.stopped")))
                .map();
    }

    private static Members text(String text) {
        return text == null || text.isBlank() ? null : SarifText.message(text);
    }
}
