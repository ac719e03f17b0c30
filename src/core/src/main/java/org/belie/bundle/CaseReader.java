package org.belie.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.model.AsOf;
import org.belie.model.Reliability;
import org.belie.model.Scope;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.problem.Fields;
import org.belie.problem.ListNode;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Vocabulary;

/**
 * Reads one case. It need not declare its sources: one that is named as an actor is affiliated with it, any other with
 * nobody, and both are graded B.
 */
final class CaseReader {
    private static final List<String> FIELDS = List.of(
            "asOf",
            "judge",
            "zone",
            "fiscalYear",
            "sources",
            "documents",
            "actors",
            "places",
            "objects",
            "vocabulary",
            "statements",
            "skip",
            "binds",
            "parameters");
    private static final AsOf LATE = Dates.asOf("2100-01-01");

    private final Vocabulary shipped;
    private final SourceText source;
    private final Problems problems;

    CaseReader(Vocabulary shipped, SourceText source, Problems problems) {
        this.shipped = shipped;
        this.source = source;
        this.problems = problems;
    }

    /** The case under its name, or null when the problems say why there is none. */
    Case read(MapNode.Entry entry, boolean fires) {
        var name = entry.key();
        var fields = fields(entry.value());
        if (fields == null) {
            return null;
        }
        fields.only(FIELDS, "a case", Map.of());
        fields.require("the case " + name.form(), "statements");
        return new Case(
                name.text(),
                fires,
                binds(fields.node("binds")),
                fields.text("skip"),
                parameters(fields.node("parameters")),
                matter(name, fields),
                name.mark().line());
    }

    /** A bare list is a case of these statements and nothing else. */
    private Fields fields(Node node) {
        if (node instanceof ListNode list) {
            var key = new ScalarNode("statements", true, list.mark());
            return new Fields(new MapNode(Map.of("statements", new MapNode.Entry(key, list)), list.mark()), problems);
        }
        return Fields.of(node, "a case", problems);
    }

    private Map<String, List<String>> binds(Node node) {
        var bound = new TreeMap<String, List<String>>();
        var map = node == null ? null : Fields.map(node, "`binds`", problems);
        if (map != null) {
            var fields = new Fields(map, problems);
            for (var name : map.entries().keySet()) {
                var words = fields.scalars(name).stream().map(ScalarNode::text);
                bound.put(name, words.sorted().toList());
            }
        }
        return bound;
    }

    private Map<String, Double> parameters(Node node) {
        var numbers = new TreeMap<String, Double>();
        var map = node == null ? null : Fields.map(node, "`parameters`", problems);
        if (map != null) {
            var fields = new Fields(map, problems);
            for (var name : map.entries().keySet()) {
                var number = fields.number(name);
                numbers.put(name, number == null ? 0 : number);
            }
        }
        return numbers;
    }

    private Matter matter(ScalarNode name, Fields fields) {
        var reader = new MatterReader(shipped, Defaults.NONE, problems);
        var items = fields.has("statements") ? reader.items(fields.node("statements")) : List.<Node>of();
        var declared = reader.setting(fields);
        var setting = declared.with(sources(items, declared, actors(fields)));
        var statements = reader.statements(items, setting, MatterReader.judgeAll(fields));
        var given = reader.asOf(fields, setting);
        var latest = MatterReader.latest(statements, setting);
        return new Matter(
                name.text(),
                name.text(),
                given != null ? given : latest != null ? latest : LATE,
                source,
                setting.sources(),
                setting.documents(),
                statements,
                reader.replaced(),
                setting.vocabulary(),
                setting.reckoning().zone());
    }

    private static Set<String> actors(Fields fields) {
        return fields.node("actors") instanceof MapNode map ? map.entries().keySet() : Set.of();
    }

    private static TreeMap<String, Source> sources(List<Node> items, Setting setting, Set<String> declared) {
        var actors = new HashSet<String>();
        declared.forEach(actor -> actors.addAll(setting.actors().term(actor).lineage()));
        words(items, "actor")
                .forEach(actor -> actors.addAll(setting.actors().term(actor).lineage()));
        var sources = new TreeMap<>(setting.sources());
        words(items, "by").forEach(id -> sources.putIfAbsent(id, source(id, actors, setting)));
        return sources;
    }

    private static Source source(String id, Set<String> actors, Setting setting) {
        var affiliation =
                actors.contains(id) ? new Scope(List.of(setting.actors().term(id))) : Scope.UNSTATED;
        return new Source(id, id, SourceKind.AGENCY, Reliability.B, affiliation);
    }

    /** The words of one field over all statements; what is wrong with it is told when the statements are read. */
    private static Set<String> words(List<Node> items, String field) {
        var words = new TreeSet<String>();
        for (var item : items) {
            if (item instanceof MapNode map) {
                new Fields(map, new Problems()).scalars(field).forEach(word -> words.add(word.text()));
            }
        }
        return words;
    }
}
