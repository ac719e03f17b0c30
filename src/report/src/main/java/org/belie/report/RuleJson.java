package org.belie.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.json.Json;
import org.belie.rules.RuleCard;

/** {@code belie-rules/1}: rules by what they say of themselves, for programs. */
public final class RuleJson {
    private RuleJson() {}

    /** Every rule. */
    public static String list(Collection<RuleCard> cards) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", "belie-rules/1");
        all.put("rules", cards.stream().map(RuleJson::card).toList());
        return Json.pretty(all);
    }

    /** One rule, with its text, its cases and its neighbours. */
    public static String sheet(RuleSheet sheet) {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", "belie-rule/1");
        all.putAll(card(sheet.card()));
        all.put("text", sheet.text());
        all.put("cases", sheet.cases().stream().map(RuleJson::named).toList());
        var id = sheet.card().id();
        all.put("reads", RuleGraphs.edges(sheet.graph().into(id)));
        all.put("feeds", RuleGraphs.edges(sheet.graph().outOf(id)));
        return Json.pretty(all);
    }

    private static Map<String, Object> card(RuleCard card) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", card.id());
        map.put("name", card.name());
        map.put("pack", card.pack());
        map.put("status", card.status());
        map.put("force", card.force());
        map.put("about", card.about());
        map.put("says", card.says());
        map.put("unless", card.unless());
        map.put("doubt", card.doubt());
        map.put("see", card.see());
        map.put("source", card.source());
        map.put("file", card.file());
        map.put("line", card.line());
        return map;
    }

    private static Map<String, Object> named(RuleSheet.NamedCase one) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", one.name());
        map.put("fires", one.fires());
        map.put("line", one.line());
        return map;
    }
}
