package org.belie.report.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.model.Document;
import org.belie.model.Parameter;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.model.Statement;
import org.belie.model.Verdict;
import org.belie.report.JsonReport;
import org.belie.report.Report;
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
    private final Map<String, Map<String, Object>> things = new LinkedHashMap<>();
    private final List<Map<String, Object>> relations = new ArrayList<>();
    private final Map<Fact, String> sentences = new HashMap<>();
    private int firings;

    ProvMatter(ProvNames names, Report.Entry entry) {
        this.names = names;
        this.entry = entry;
    }

    /** Things first, then what holds between them. */
    List<Map<String, Object>> records(Lineage lineage) {
        matter();
        lineage.steps().forEach(s -> sentences.putIfAbsent(s.conclusion(), s.says()));
        lineage.facts().forEach(this::fact);
        lineage.steps().forEach(this::firing);
        var all = new ArrayList<>(things.values());
        all.addAll(relations);
        return all;
    }

    private void matter() {
        var bundle = entry.judged().bundle();
        thing("Entity", names.matter(), "belie:Matter", bundle.title() == null ? bundle.id() : bundle.title())
                .put("belie:file", text(FileUri.of(bundle.file())))
                .put("belie:fingerprint", text(entry.fingerprint()))
                .put("belie:asOf", text(JsonReport.day(bundle.asOf())));
        thing("Agent", names.belie(), "prov:SoftwareAgent", "belie " + Build.VERSION);
    }

    private void fact(Fact fact) {
        var name = names.of(fact);
        if (fact.statement() != null) {
            statement(name, fact.statement());
            return;
        }
        var thing = thing("Entity", name, "belie:" + fact.kind(), label(fact));
        if (fact.value() instanceof Verdict verdict) {
            thing.put("belie:outcome", text(verdict.outcome().label()))
                    .put("belie:confidence", text(verdict.confidence().label()))
                    .put("belie:lean", text(verdict.lean().label()));
        }
    }

    /** A number from the parameters is told by its gloss, what was concluded by the sentence of what concluded it first. */
    private String label(Fact fact) {
        return fact.value() instanceof Parameter parameter
                ? parameter.name() + " = " + parameter.value() + ": " + parameter.gloss()
                : sentences.getOrDefault(fact, fact.kind());
    }

    private void statement(String name, Statement statement) {
        var said = statement.attribution();
        thing("Entity", name, "belie:" + statement.kind(), Phrase.of((Object) statement))
                .put("value", said.quote() == null ? null : text(said.quote()))
                .put(
                        "belie:said",
                        statement.by().isEmpty() ? null : text(said.said().toString()))
                .put("belie:basis", text(said.basis().label()))
                .put("belie:line", said.line() > 0 ? text(String.valueOf(said.line())) : null);
        if (statement.derived()) {
            return;
        }
        said.by().forEach(by -> attribution(name, source(by)));
        derivation(name, names.matter(), null, null);
        if (said.in() != null) {
            derivation(name, document(said.in()), null, "prov:Quotation");
        }
        said.cites().forEach(cited -> derivation(name, known(cited), null, "prov:PrimarySource"));
        if (said.replaces() != null) {
            derivation(name, known(said.replaces()), null, "prov:Revision");
        }
    }

    /** A statement that is named by another, whether or not a verdict rests on it. */
    private String known(String id) {
        entry.judged().bundle().statements().stream()
                .filter(s -> s.id().equals(id) && !things.containsKey(names.statement(id)))
                .forEach(s -> statement(names.statement(id), s));
        return names.statement(id);
    }

    private String source(Source source) {
        var name = names.source(source.id());
        var type = source.kind() == SourceKind.PERSON ? "prov:Person" : "prov:Organization";
        thing("Agent", name, source.kind() == SourceKind.SENSOR ? "belie:Sensor" : type, source.name())
                .put("belie:reliability", text(source.reliability().name()));
        return name;
    }

    private String document(Document document) {
        var name = names.document(document.id());
        thing("Entity", name, "belie:Document", document.title())
                .put("belie:publisher", document.publisher() == null ? null : text(document.publisher()))
                .put("belie:published", document.published() == null ? null : text(document.published()))
                .put("belie:url", document.url() == null ? null : text(document.url()));
        return name;
    }

    private void firing(Step step) {
        var firing = names.firing(++firings);
        thing("Activity", firing, "belie:Firing", step.rule().name());
        var rule = rule(step.rule());
        relation("Association")
                .put("activity", firing)
                .put("agent", names.belie())
                .put("plan", rule);
        relation("Generation").put("entity", names.of(step.conclusion())).put("activity", firing);
        for (var premise : step.premises()) {
            relation("Usage").put("activity", firing).put("entity", names.of(premise));
            derivation(names.of(step.conclusion()), names.of(premise), firing, null);
        }
    }

    private String rule(RuleCard card) {
        var name = names.rule(card.id());
        thing("Entity", name, "prov:Plan", card.name()).put("belie:file", text(card.path()));
        return name;
    }

    private void attribution(String entity, String agent) {
        relation("Attribution").put("entity", entity).put("agent", agent);
    }

    private void derivation(String generated, String used, String activity, String type) {
        relation("Derivation")
                .put("generatedEntity", generated)
                .put("usedEntity", used)
                .put("activity", activity)
                .put("type", type == null ? null : List.of(type));
    }

    private Members thing(String kind, String name, String type, String label) {
        var thing = Members.of("@type", kind)
                .put("@id", name)
                .put("type", List.of(type))
                .put("label", List.of(Map.of("@value", label)));
        things.putIfAbsent(name, thing.map());
        return thing;
    }

    private Members relation(String kind) {
        var relation = Members.of("@type", kind);
        relations.add(relation.map());
        return relation;
    }

    private static List<Map<String, Object>> text(String text) {
        return List.of(Members.of("@value", text).put("@type", "xsd:string").map());
    }
}
