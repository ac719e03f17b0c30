package org.belie.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.belie.json.Json;
import org.belie.json.JsonReport;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Admiralty;
import org.belie.verdict.why.Explanation;
import org.belie.verdict.why.Node;

/** {@code belie-why/1}: an explanation as a tree of objects; its schema ships with the program. */
public final class WhyJson {
    private WhyJson() {}

    public static String json(Explanation why) {
        var judgement = why.judgement();
        var map = new LinkedHashMap<String, Object>();
        map.put("format", "belie-why/1");
        map.put("bundle", why.bundle().id());
        map.put("asOf", JsonReport.day(why.bundle().asOf()));
        map.put("claim", judgement.claim().id());
        map.put("outcome", judgement.outcome().label());
        map.put("confidence", judgement.confidence().label());
        map.put("lean", judgement.lean().label());
        map.put("headline", judgement.headline());
        map.put("detail", why.detail().label());
        map.put("setAside", why.setAside());
        map.put("why", node(why.root()));
        return Json.pretty(map);
    }

    private static Map<String, Object> node(Node node) {
        var map = new LinkedHashMap<String, Object>();
        map.put("number", node.number());
        map.put("kind", node.kind().label());
        map.put("concluded", node.concluded());
        map.put("says", node.sentence());
        if (node.note() != null) {
            map.put("note", node.note());
        }
        if (node.rule() != null) {
            map.put("rule", rule(node));
        }
        if (node.statement() != null) {
            map.put("statement", statement(node.statement()));
        }
        if (node.place() != null) {
            map.put("file", node.place().file());
            map.put("line", node.place().line());
        }
        map.put("see", node.see());
        map.put("because", node.children().stream().map(WhyJson::node).toList());
        return map;
    }

    private static Map<String, Object> rule(Node node) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", node.rule().id());
        map.put("title", node.rule().name());
        map.put("doubt", node.rule().doubt());
        return map;
    }

    private static Map<String, Object> statement(Statement statement) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", statement.id());
        map.put("kind", statement.kind());
        map.put("by", statement.by().stream().map(WhyJson::source).toList());
        map.put("said", statement.asserted() ? statement.said().toString() : null);
        map.put("basis", statement.basis().label());
        map.put("certainty", statement.certainty().label());
        map.put("credibility", statement.credibility());
        map.put("credibilityInWords", Admiralty.of(statement.credibility()));
        map.put("origins", statement.origins().stream().map(Source::id).toList());
        map.put("quote", statement.attribution().quote());
        return map;
    }

    private static Map<String, Object> source(Source source) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", source.id());
        map.put("name", source.name());
        map.put("reliability", source.reliability().name());
        map.put("reliabilityInWords", Admiralty.of(source.reliability()));
        if (source.gradedIn() != null) {
            map.put("gradedIn", source.gradedIn());
        }
        return map;
    }
}
