package org.belie.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.model.Reliability;
import org.belie.model.Source;
import org.belie.model.SourceKind;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.vocabulary.Names;
import org.belie.vocabulary.TermTable;
import org.belie.vocabulary.Words;

/** Reads who asserts, by id: the {@code sources} of a bundle, or those that are known to all bundles. */
final class SourcesReader {
    static final List<String> SOURCE = List.of("name", "kind", "affiliation", "reliability");

    private static final Map<String, SourceKind> KINDS = Words.of(SourceKind.class);
    private static final Map<String, Reliability> GRADES = grades();

    private final KnownSources known;
    private final Problems problems;

    /**
     * @param known whose grades are set beside those that are read
     */
    SourcesReader(KnownSources known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The sources of a node; none when there is no such node. */
    SortedMap<String, Source> read(Node node, TermTable actors) {
        var sources = new TreeMap<String, Source>();
        for (var entry : entries(node, "`sources`", problems)) {
            var fields = Fields.of(entry.value(), "the source " + entry.key().form(), problems);
            if (fields != null) {
                fields.only(SOURCE, "a source", Map.of());
                sources.put(entry.key().text(), source(entry, fields, actors));
            }
        }
        return sources;
    }

    /** The entries of a node that declares things by their ids. */
    static Iterable<MapNode.Entry> entries(Node node, String what, Problems problems) {
        var map = node == null ? null : Fields.map(node, what, problems);
        if (map == null) {
            return List.of();
        }
        map.entries().values().forEach(entry -> Names.word(entry.key(), problems));
        return map.entries().values();
    }

    private Source source(MapNode.Entry entry, Fields fields, TermTable actors) {
        var id = entry.key().text();
        if (!fields.has("reliability")) {
            ungraded(entry);
        }
        var name = fields.text("name");
        var grade = fields.choice("reliability", GRADES, Reliability.F);
        if (fields.has("reliability")) {
            otherwise(entry, fields, grade);
        }
        return new Source(
                id,
                name == null ? id : name,
                fields.choice("kind", KINDS, SourceKind.UNKNOWN),
                grade,
                Setting.scope(fields.scalars("affiliation"), actors, problems));
    }

    private void ungraded(MapNode.Entry entry) {
        var elsewhere = known.graded(entry.key().text());
        problems.warn(
                entry.key().mark(),
                BundleCode.UNGRADED,
                "the source " + entry.key().form() + " has no grade, so it counts as F: cannot be judged",
                elsewhere == null
                        ? "say `reliability: A` to `E`, or F to say so yourself"
                        : "leave the source out: it is known, and graded " + elsewhere);
    }

    private void otherwise(MapNode.Entry entry, Fields fields, Reliability grade) {
        var elsewhere = known.graded(entry.key().text());
        if (elsewhere != null && known.source(entry.key().text()).reliability() != grade) {
            problems.warn(
                    fields.mark("reliability"),
                    BundleCode.GRADED_OTHERWISE,
                    "the source " + entry.key().form() + " is graded " + grade + " here, which counts, and "
                            + elsewhere,
                    "leave the source out here, unless you mean to");
        }
    }

    private static Map<String, Reliability> grades() {
        var grades = new LinkedHashMap<String, Reliability>();
        for (var grade : Reliability.values()) {
            grades.put(grade.name(), grade);
        }
        return grades;
    }
}
