package org.belie.bundle;

import java.util.ArrayList;
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
import org.belie.problem.Reading;
import org.belie.problem.ScalarNode;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Vocabulary;

/**
 * Reads the cases beside a rule. A case need not declare its sources: one that is named as an actor is affiliated with it,
 * any other with nobody, and both are graded B.
 */
public final class CasesReader {
    private static final List<String> SIDES = List.of("fires", "silent");
    private static final List<String> FIELDS =
            List.of("asOf", "judge", "sources", "documents", "actors", "places", "objects", "vocabulary", "statements");
    private static final AsOf LATE = Dates.asOf("2100-01-01");

    private final Vocabulary shipped;
    private final SourceText source;
    private final Problems problems = new Problems();
    private final List<Case> cases = new ArrayList<>();

    private CasesReader(Vocabulary shipped, SourceText source) {
        this.shipped = shipped;
        this.source = source;
    }

    /** The cases of a file, in its order: those that fire and those that stay silent. */
    public static Reading<List<Case>> read(NamedText file, Vocabulary shipped) {
        return new CasesReader(shipped, SourceText.of(file.name(), file.text())).cases(file.text());
    }

    private Reading<List<Case>> cases(String text) {
        var map = Trees.map(source, 1, text, "a file of cases", problems);
        if (map != null) {
            var fields = new Fields(map, problems);
            fields.only(SIDES, "a file of cases", Map.of());
            SIDES.stream().filter(fields::has).forEach(side -> side(side, fields.node(side)));
            if (cases.isEmpty() && !problems.failed()) {
                problems.error(map.mark(), BundleCode.NO_CASES, "there is no case here");
            }
        }
        return problems.reading(cases);
    }

    private void side(String side, Node node) {
        var map = Fields.map(node, "`" + side + "`", problems);
        if (map != null) {
            map.entries().values().forEach(entry -> oneCase(side.equals("fires"), entry));
        }
    }

    /** Problems of each case are kept apart while it is read, so that one broken case does not hide those of the next. */
    private void oneCase(boolean fires, MapNode.Entry entry) {
        var own = new Problems();
        var matter = matter(entry.key(), entry.value(), own);
        own.sorted().stream().filter(problem -> problem.error()).forEach(problems::add);
        if (!own.failed()) {
            cases.add(new Case(
                    entry.key().text(), fires, matter, entry.key().mark().line()));
        }
    }

    private Matter matter(ScalarNode name, Node node, Problems own) {
        var fields = fields(node, own);
        if (fields == null) {
            return null;
        }
        fields.only(FIELDS, "a case", Map.of());
        fields.require("the case " + name.form(), "statements");
        var reader = new MatterReader(shipped, own);
        var items = fields.has("statements") ? reader.items(fields.node("statements")) : List.<Node>of();
        var declared = reader.setting(fields);
        var setting = declared.with(sources(items, declared, actors(fields)));
        var statements = reader.statements(items, setting, MatterReader.judgeAll(fields));
        var given = reader.asOf(fields);
        var latest = MatterReader.latest(statements);
        return new Matter(
                name.text(),
                name.text(),
                given != null ? given : latest != null ? latest : LATE,
                source,
                setting.sources(),
                setting.documents(),
                statements,
                reader.replaced(),
                setting.vocabulary());
    }

    /** A bare list is a case of these statements and nothing else. */
    private static Fields fields(Node node, Problems own) {
        if (node instanceof ListNode list) {
            var key = new ScalarNode("statements", true, list.mark());
            return new Fields(new MapNode(Map.of("statements", new MapNode.Entry(key, list)), list.mark()), own);
        }
        return Fields.of(node, "a case", own);
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
