package org.belie.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belie.model.Document;
import org.belie.problem.Fields;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.vocabulary.TermReader;
import org.belie.vocabulary.TermTable;
import org.belie.vocabulary.Vocabulary;
import org.belie.vocabulary.VocabularyCode;
import org.belie.vocabulary.VocabularyReader;

/** Reads what a bundle declares before its statements: sources, documents, actors, places, objects, local terms. */
final class SettingReader {
    static final List<String> DOCUMENT = List.of("title", "publisher", "published", "url", "file");

    private final Vocabulary shipped;
    private final KnownSources known;
    private final Problems problems;
    private final List<String> replaced = new ArrayList<>();

    SettingReader(Vocabulary shipped, KnownSources known, Problems problems) {
        this.shipped = shipped;
        this.known = known;
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
                new SourcesReader(known, problems).read(bundle.node("sources"), actors),
                documents(bundle.node("documents")),
                actors,
                places,
                objects,
                vocabulary,
                Reckoning.of(bundle, problems),
                known);
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

    private Map<String, Document> documents(Node node) {
        var documents = new TreeMap<String, Document>();
        for (var entry : SourcesReader.entries(node, "`documents`", problems)) {
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
