package org.belie.report.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belie.json.JsonReport;
import org.belie.json.Report;
import org.belie.model.Document;
import org.belie.model.Parameter;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.rules.Build;
import org.belie.rules.RuleCard;
import org.belie.verdict.Phrase;
import org.belie.verdict.lineage.Fact;
import org.belie.verdict.lineage.Lineage;
import org.belie.verdict.lineage.Step;

/** One matter in PROV: entities are what was said, concluded and applied; activities are rules firing; agents are sources. */
final class ProvMatter {
    private final ProvNames names;
    private final Report.Entry entry;
    private final ProvGraph graph = new ProvGraph();
    private final Map<Fact, String> sentences = new HashMap<>();
    private int firings;

    ProvMatter(ProvNames names, Report.Entry entry) {
        this.names = names;
        this.entry = entry;
    }

    /** The matter as it is recorded. */
    List<Map<String, Object>> records(Lineage lineage) {
        matter();
        lineage.steps().forEach(s -> sentences.putIfAbsent(s.conclusion(), s.says()));
        lineage.facts().forEach(this::fact);
        lineage.steps().forEach(this::firing);
        return graph.records();
    }

    private void matter() {
        var bundle = entry.judged().bundle();
        graph.thing("Entity", names.matter(), "belie:Matter", bundle.title() == null ? bundle.id() : bundle.title())
                .put("belie:file", ProvGraph.text(FileUri.of(bundle.file())))
                .put("belie:fingerprint", ProvGraph.text(entry.fingerprint()))
                .put("belie:asOf", ProvGraph.text(JsonReport.day(bundle.asOf())));
        graph.thing("Agent", names.belie(), "prov:SoftwareAgent", "belie " + Build.VERSION);
    }

    private void fact(Fact fact) {
        var name = names.of(fact);
        if (fact.statement() != null) {
            statement(name, fact.statement());
            return;
        }
        var thing = graph.thing("Entity", name, "belie:" + fact.kind(), label(fact));
        if (fact.value() instanceof Verdict verdict) {
            thing.put("belie:outcome", ProvGraph.text(verdict.outcome().label()))
                    .put("belie:confidence", ProvGraph.text(verdict.confidence().label()))
                    .put("belie:lean", ProvGraph.text(verdict.lean().label()))
                    .put("belie:qualifiers", qualifiers(verdict));
        }
    }

    private static Object qualifiers(Verdict verdict) {
        var words = verdict.qualifiers().stream()
                .map(q -> q.word().label())
                .distinct()
                .flatMap(word -> ProvGraph.text(word).stream())
                .toList();
        return words.isEmpty() ? null : words;
    }

    /** A number from the parameters is told by its gloss, what was concluded by the sentence of what concluded it first. */
    private String label(Fact fact) {
        return fact.value() instanceof Parameter parameter
                ? parameter.name() + " = " + parameter.value() + ": " + parameter.gloss()
                : sentences.getOrDefault(fact, fact.kind());
    }

    private void statement(String name, Statement statement) {
        var said = statement.attribution();
        graph.thing("Entity", name, "belie:" + statement.kind(), Phrase.of((Object) statement))
                .put("value", said.quote() == null ? null : ProvGraph.text(said.quote()))
                .put(
                        "belie:said",
                        statement.by().isEmpty()
                                ? null
                                : ProvGraph.text(said.said().toString()))
                .put("belie:basis", ProvGraph.text(said.basis().label()))
                .put("belie:line", said.line() > 0 ? ProvGraph.text(String.valueOf(said.line())) : null);
        if (statement.derived()) {
            return;
        }
        said.by().forEach(by -> graph.attribution(name, source(by)));
        graph.derivation(name, names.matter(), null, null);
        if (said.in() != null) {
            graph.derivation(name, document(said.in()), null, "prov:Quotation");
        }
        said.cites().forEach(cited -> graph.derivation(name, known(cited), null, "prov:PrimarySource"));
        if (said.replaces() != null) {
            graph.derivation(name, known(said.replaces()), null, "prov:Revision");
        }
    }

    /** A statement that is named by another, whether or not a verdict rests on it. */
    private String known(String id) {
        entry.judged().bundle().statements().stream()
                .filter(s -> s.id().equals(id) && !graph.has(names.statement(id)))
                .forEach(s -> statement(names.statement(id), s));
        return names.statement(id);
    }

    private String source(Source source) {
        var name = names.source(source.id());
        var type = source.kind() == SourceKind.PERSON ? "prov:Person" : "prov:Organization";
        graph.thing("Agent", name, source.kind() == SourceKind.SENSOR ? "belie:Sensor" : type, source.name())
                .put("belie:reliability", ProvGraph.text(source.reliability().name()));
        return name;
    }

    private String document(Document document) {
        var name = names.document(document.id());
        graph.thing("Entity", name, "belie:Document", document.title())
                .put("belie:publisher", document.publisher() == null ? null : ProvGraph.text(document.publisher()))
                .put("belie:published", document.published() == null ? null : ProvGraph.text(document.published()))
                .put("belie:url", document.url() == null ? null : ProvGraph.text(document.url()));
        return name;
    }

    private void firing(Step step) {
        var firing = names.firing(++firings);
        graph.thing("Activity", firing, "belie:Firing", step.rule().name());
        var rule = rule(step.rule());
        graph.relation("Association")
                .put("activity", firing)
                .put("agent", names.belie())
                .put("plan", rule);
        graph.relation("Generation").put("entity", names.of(step.conclusion())).put("activity", firing);
        for (var premise : step.premises()) {
            graph.relation("Usage").put("activity", firing).put("entity", names.of(premise));
            graph.derivation(names.of(step.conclusion()), names.of(premise), firing, null);
        }
    }

    private String rule(RuleCard card) {
        var name = names.rule(card.id());
        graph.thing("Entity", name, "prov:Plan", card.name()).put("belie:file", ProvGraph.text(card.path()));
        return name;
    }
}
