package org.belie.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.json.Json;
import org.belie.json.JsonReport;
import org.belie.message.Messages;
import org.belie.problem.Problem;
import org.belie.vocabulary.Vocabulary;

/**
 * What came of checking a vocabulary that can be used.
 *
 * @param name how it is shown to the user
 * @param findings what is odd about it
 * @param alone actions that nothing joins to others: allowed, and worth knowing
 */
public record VocabularyReport(String name, Vocabulary vocabulary, List<Problem> findings, List<String> alone) {
    public VocabularyReport {
        findings = List.copyOf(findings);
        alone = List.copyOf(alone);
    }

    /** For a terminal: every finding, then what was checked. */
    public static String text(List<VocabularyReport> reports) {
        var out = new StringBuilder();
        reports.forEach(r -> out.append(r.text()));
        return out.toString();
    }

    private String text() {
        var out = new StringBuilder();
        findings.forEach(f -> out.append(f.text()));
        if (!alone.isEmpty()) {
            out.append(Wrap.lines("", "  ", Messages.of("terms.unjoined", String.join(", ", alone))));
        }
        return out.append(Wrap.lines("", "  ", total())).toString();
    }

    private String total() {
        var actions = vocabulary.actions().size();
        return findings.isEmpty()
                ? Messages.of("terms.sound", name, actions, things())
                : Messages.of("terms.toMend", name, findings.size(), actions, things());
    }

    private int things() {
        return Stream.of(vocabulary.actors(), vocabulary.places(), vocabulary.objects())
                .mapToInt(table -> table.entries().size())
                .sum();
    }

    /** {@code belie-vocabulary-check/1}. */
    public static String json(List<VocabularyReport> reports) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", "belie-vocabulary-check/1");
        document.put("checked", reports.stream().map(VocabularyReport::map).toList());
        return Json.pretty(document);
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", name);
        map.put("actions", vocabulary.actions().size());
        map.put("findings", findings.stream().map(JsonReport::problem).toList());
        map.put("alone", alone);
        return map;
    }
}
