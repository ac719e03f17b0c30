package org.belie.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.model.Bundle;
import org.belie.model.Dispute;
import org.belie.model.Document;
import org.belie.model.Hypothesis;
import org.belie.model.Intent;
import org.belie.model.Label;
import org.belie.model.Quantity;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.model.Term;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** What was said, with all that a reader of verdicts needs to print it: quotes, names, dates, grades, places in the file. */
final class StatementsJson {
    /** Derived ones have no place in the file and come first. */
    private static final Comparator<Statement> ORDER =
            Comparator.comparingInt((Statement s) -> s.attribution().line()).thenComparing(Statement::id);

    private StatementsJson() {}

    /** Every statement of a bundle, and those that were derived and that a verdict speaks of. */
    static List<Map<String, Object>> of(Bundle bundle, List<Judgement> verdicts) {
        Set<Statement> all = new LinkedHashSet<>(bundle.statements());
        verdicts.stream()
                .flatMap(v -> Stream.of(v.against(), v.pro(), v.discounted(), v.context()))
                .flatMap(List::stream)
                .forEach(item -> all.add(item.seen()));
        return all.stream().sorted(ORDER).map(StatementsJson::of).toList();
    }

    private static Map<String, Object> of(Statement statement) {
        var map = new LinkedHashMap<String, Object>();
        var said = statement.attribution();
        map.put("id", statement.id());
        map.put("kind", statement.kind());
        map.put("says", Phrase.plain(statement));
        put(map, "quote", said.quote());
        map.put("by", ids(statement.by()));
        put(map, "names", statement.by().isEmpty() ? null : Phrase.of(statement.by()));
        put(map, "said", statement.by().isEmpty() ? null : statement.said().toString());
        put(
                map,
                "due",
                statement instanceof Intent intent && intent.dueBy() != null
                        ? intent.dueBy().toString()
                        : null);
        put(map, "window", statement.proposition().dated() ? statement.window().toString() : null);
        conditions(map, statement);
        proposition(map, statement);
        map.put("basis", statement.basis().label());
        map.put("certainty", statement.certainty().label());
        put(map, "credibility", statement.credibility() == 6 ? null : statement.credibility());
        map.put("origins", ids(statement.origins()));
        put(map, "document", said.in() == null ? null : document(said.in()));
        put(map, "via", said.via());
        put(map, "note", said.note());
        put(map, "line", said.line() > 0 ? said.line() : null);
        put(map, "cites", said.cites().isEmpty() ? null : said.cites());
        put(map, "replaces", said.replaces());
        if (statement instanceof Dispute dispute) {
            map.put("of", dispute.of());
            map.put("ground", dispute.ground().label());
        }
        put(
                map,
                "derivedFrom",
                statement.derived()
                        ? statement.restsOn().stream().map(Statement::id).toList()
                        : null);
        return map;
    }

    private static void conditions(Map<String, Object> map, Statement statement) {
        if (statement instanceof Intent intent) {
            put(map, "after", intent.after());
            put(map, "if", intent.onlyIf());
            put(map, "unless", intent.unless());
        }
        if (statement instanceof Hypothesis hypothesis && hypothesis.about() != null) {
            map.put("about", hypothesis.about());
            map.put("is", hypothesis.expected().stream().map(Label::label).toList());
        }
    }

    private static void proposition(Map<String, Object> map, Statement statement) {
        var what = statement.proposition();
        terms(map, "actor", what.actor());
        put(map, "action", statement.action());
        terms(map, "object", what.object());
        terms(map, "target", what.target());
        terms(map, "place", what.place());
        put(map, "quantity", what.quantity() == null ? null : quantity(what.quantity()));
        map.put("polarity", what.polarity().label());
        map.put("extent", what.extent().label());
    }

    private static Map<String, Object> quantity(Quantity quantity) {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", quantity.text());
        map.put("measure", quantity.measure().label());
        return map;
    }

    private static void terms(Map<String, Object> map, String field, Scope scope) {
        if (!scope.terms().isEmpty()) {
            map.put(field, scope.terms().stream().map(Term::id).toList());
        }
    }

    /** Who said it, and how good they are. */
    static List<Map<String, Object>> sources(Bundle bundle) {
        var all = new ArrayList<Map<String, Object>>();
        for (var source : bundle.sources().values()) {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", source.id());
            map.put("name", source.name());
            map.put("kind", source.kind().label());
            map.put("reliability", source.reliability().name());
            all.add(map);
        }
        return all;
    }

    private static Map<String, Object> document(Document document) {
        var map = new LinkedHashMap<String, Object>();
        put(map, "title", document.title());
        put(map, "publisher", document.publisher());
        put(map, "published", document.published());
        put(map, "url", document.url());
        return map;
    }

    private static List<String> ids(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }

    private static void put(Map<String, Object> map, String field, Object value) {
        if (value != null) {
            map.put(field, value);
        }
    }
}
