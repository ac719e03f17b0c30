package org.belie.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.model.Document;
import org.belie.model.Reliability;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.vocabulary.Names;
import org.belie.vocabulary.TermReader;
import org.belie.vocabulary.TermTable;
import org.belie.vocabulary.Vocabulary;
import org.belie.vocabulary.VocabularyCode;
import org.belie.vocabulary.VocabularyReader;
import org.belie.vocabulary.Words;

/** Reads what a bundle declares before its statements: sources, documents, actors, places, objects, local terms. */
final class SettingReader {
    static final List<String> SOURCE = List.of("name", "kind", "affiliation", "reliability");
    static final List<String> DOCUMENT = List.of("title", "publisher", "published", "url", "file");

    private static final Map<String, SourceKind> KINDS = Words.of(SourceKind.class);
    private static final Map<String, Reliability> GRADES = grades();

    private final Vocabulary shipped;
    private final Problems problems;
    private final List<String> replaced = new ArrayList<>();

    SettingReader(Vocabulary shipped, Problems problems) {
        this.shipped = shipped;
        this.problems = problems;
    }

    /** Local actions that stand in place of shipped ones. */
    List<String> replaced() {
        return replaced;
    }

    Setting read(Fields bundle) {
        var actors = terms(bundle, "actors", shipped.actors());
        var places = terms(bundle, "places", shipped.places());
        var objects = terms(bundle, "objects", shipped.objects());
        var vocabulary = bundle.has("vocabulary") ? local(bundle.node("vocabulary")) : shipped;
        return new Setting(
                sources(bundle.node("sources"), actors),
                documents(bundle.node("documents")),
                actors,
                places,
                objects,
                vocabulary,
                Reckoning.of(bundle, problems));
    }

    private TermTable terms(Fields bundle, String section, TermTable shipped) {
        return new TermReader(section, problems).read(bundle.node(section)).over(shipped);
    }

    private Vocabulary local(Node node) {
        return new VocabularyReader(shipped, problems).local(node, (declaration, lost) -> {
            var id = declaration.id();
            replaced.add(id);
            problems.warn(
                    declaration.key().mark(),
                    VocabularyCode.REPLACED,
                    "`" + id + "` replaces the shipped action of that name"
                            + (lost.isEmpty() ? "" : " and loses its " + String.join(", ", lost)),
                    "give it a name of its own, unless you mean to");
        });
    }

    private SortedMap<String, Source> sources(Node node, TermTable actors) {
        var sources = new TreeMap<String, Source>();
        for (var entry : entries(node, "`sources`")) {
            var fields = Fields.of(entry.value(), "the source " + entry.key().form(), problems);
            if (fields != null) {
                fields.only(SOURCE, "a source", Map.of());
                sources.put(entry.key().text(), source(entry, fields, actors));
            }
        }
        return sources;
    }

    private Iterable<MapNode.Entry> entries(Node node, String what) {
        var map = node == null ? null : Fields.map(node, what, problems);
        if (map == null) {
            return List.of();
        }
        map.entries().values().forEach(entry -> Names.word(entry.key(), problems));
        return map.entries().values();
    }

    private Source source(MapNode.Entry entry, Fields fields, TermTable actors) {
        if (!fields.has("reliability")) {
            problems.warn(
                    entry.key().mark(),
                    BundleCode.UNGRADED,
                    "the source " + entry.key().form() + " has no grade, so it counts as F: cannot be judged",
                    "say `reliability: A` to `E`, or F to say so yourself");
        }
        var name = fields.text("name");
        return new Source(
                entry.key().text(),
                name == null ? entry.key().text() : name,
                fields.choice("kind", KINDS, SourceKind.UNKNOWN),
                fields.choice("reliability", GRADES, Reliability.F),
                Setting.scope(fields.scalars("affiliation"), actors, problems));
    }

    private static Map<String, Reliability> grades() {
        var grades = new LinkedHashMap<String, Reliability>();
        for (var grade : Reliability.values()) {
            grades.put(grade.name(), grade);
        }
        return grades;
    }

    private Map<String, Document> documents(Node node) {
        var documents = new TreeMap<String, Document>();
        for (var entry : entries(node, "`documents`")) {
            var fields = Fields.of(entry.value(), "the document " + entry.key().form(), problems);
            if (fields != null) {
                documents.put(entry.key().text(), document(entry.key().text(), fields));
            }
        }
        return documents;
    }

    private Document document(String id, Fields fields) {
        fields.only(DOCUMENT, "a document", Map.of());
        fields.require("the document `" + id + "`", "title");
        Dates.span(fields, "published", Reckoning.PLAIN, problems);
        return new Document(
                id,
                fields.text("title"),
                fields.text("publisher"),
                fields.text("published"),
                fields.text("url"),
                file(fields));
    }

    private String file(Fields fields) {
        var file = fields.text("file");
        if (file != null && !Quotes.inside(file)) {
            problems.error(
                    fields.mark("file"),
                    BundleCode.OUTSIDE,
                    "the file `" + file + "` is not in the bundle's folder",
                    "name a file beside the bundle, such as article.txt");
        }
        return file;
    }
}
