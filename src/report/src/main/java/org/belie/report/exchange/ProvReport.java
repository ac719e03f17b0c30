package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.Report;
import org.belie.rules.RuleBook;
import org.belie.verdict.lineage.Lineage;

/** W3C PROV as PROV-JSONLD, for archives and auditors: who said what, and which rule concluded what from it. */
public final class ProvReport {
    private static final String CONTEXT = "https://openprovenance.org/prov-jsonld/context.jsonld";

    private ProvReport() {}

    /** The whole report. */
    public static String prov(Report report, RuleBook book) {
        var graph = new ArrayList<Map<String, Object>>();
        var met = new HashMap<String, Integer>();
        for (var entry : report.bundles()) {
            var id = entry.judged().bundle().id();
            var time = met.merge(id, 1, Integer::sum);
            var names = new ProvNames(time == 1 ? id : id + "~" + time);
            graph.addAll(new ProvMatter(names, entry).records(Lineage.of(book, entry.judged())));
        }
        var document = Members.of("@context", List.of(prefixes(), CONTEXT));
        document.map().put("@graph", graph);
        return SafeJson.text(document);
    }

    private static Map<String, Object> prefixes() {
        return Members.of("belie", "urn:belie:term:")
                .put("m", "urn:belie:matter:")
                .put("r", "urn:belie:rule:")
                .put("prov", "http://www.w3.org/ns/prov#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#")
                .map();
    }
}
