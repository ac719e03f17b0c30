package org.belie.bundle;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.belie.model.Attribution;
import org.belie.model.Basis;
import org.belie.model.Certainty;
import org.belie.model.Document;
import org.belie.model.Source;
import org.belie.model.Span;
import org.belie.problem.Fields;
import org.belie.problem.Nearest;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.vocabulary.Names;
import org.belie.vocabulary.Words;

/** Reads the half of a statement that belongs to its asserter. */
final class AttributionReader {
    private static final Map<String, Basis> BASES = Words.of(Basis.class);
    private static final Map<String, Certainty> CERTAINTIES = Words.of(Certainty.class);
    private static final int CANNOT_BE_JUDGED = 6;

    private final Setting setting;
    private final Problems problems;
    private final Map<String, Source> known = new HashMap<>();

    AttributionReader(Setting setting, Problems problems) {
        this.setting = setting;
        this.problems = problems;
    }

    /** Its origins, and whether it is judged or a condition, are known only once all statements are read. */
    Attribution read(Fields fields, Kind kind, ScalarNode id, Reckoning reckoning) {
        Names.word(id, problems);
        asserter(fields, kind, id);
        var by = sources(fields.scalars("by"));
        return new Attribution(
                id.text(),
                by,
                said(fields, kind, reckoning),
                fields.text("quote"),
                document(fields.scalar("in")),
                fields.text("via"),
                through(fields.text("via")),
                fields.choice("basis", BASES, Basis.UNKNOWN),
                fields.choice("certainty", CERTAINTIES, Certainty.CERTAIN),
                credibility(fields),
                ids(fields, "cites"),
                new TreeSet<>(),
                by,
                fields.text("replaces"),
                ids(fields, "readings"),
                fields.text("note"),
                false,
                false,
                fields.mark().line());
    }

    private static List<String> ids(Fields fields, String field) {
        return fields.scalars(field).stream().map(ScalarNode::text).distinct().toList();
    }

    private void asserter(Fields fields, Kind kind, ScalarNode id) {
        var asserted = fields.has("by") && !fields.scalars("by").isEmpty();
        if (kind == Kind.HYPOTHESIS && fields.has("by")) {
            problems.error(
                    fields.mark("by"),
                    BundleCode.ASSERTED_HYPOTHESIS,
                    "the hypothesis " + id.form() + " has an asserter; nobody asserts a hypothesis",
                    "leave out `by`, or make it an assessment");
        } else if (kind != Kind.HYPOTHESIS && !asserted) {
            problems.error(
                    fields.mark("by"),
                    BundleCode.NO_ASSERTER,
                    "nobody asserts " + id.form() + ": " + kind.phrase() + " needs `by`");
        }
    }

    private List<Source> sources(List<ScalarNode> words) {
        var sources = new LinkedHashSet<Source>();
        words.stream().map(this::source).filter(Objects::nonNull).forEach(sources::add);
        return List.copyOf(sources);
    }

    private Source source(ScalarNode word) {
        var source = named(word.text());
        if (source == null) {
            problems.error(
                    word.mark(),
                    BundleCode.UNKNOWN_SOURCE,
                    word.form() + " is no source of this bundle",
                    advice(word.text(), setting.sourceIds(), "declare it under `sources`"));
        }
        return source;
    }

    /** The bundle's own, or one that is known to all. */
    private Source named(String id) {
        var own = setting.sources().get(id);
        return own == null ? known.computeIfAbsent(id, k -> setting.known().source(k, setting.actors())) : own;
    }

    /** The source that a word or a name stands for; null where it is how it reached us and no source of the bundle. */
    private Source through(String via) {
        var named = via == null ? null : named(via);
        return via == null || named != null
                ? named
                : setting.sources().values().stream()
                        .filter(s -> s.name().equals(via))
                        .findFirst()
                        .orElse(null);
    }

    private static String advice(String word, Set<String> known, String otherwise) {
        var near = Nearest.advice(word, known);
        return near == null ? otherwise : near;
    }

    private Span said(Fields fields, Kind kind, Reckoning reckoning) {
        if (kind != Kind.HYPOTHESIS) {
            fields.require(kind.phrase(), "said");
        }
        var said = Dates.span(fields, "said", reckoning, problems);
        return said == null ? Span.ALWAYS : said;
    }

    private Document document(ScalarNode word) {
        var document = word == null ? null : setting.documents().get(word.text());
        if (word != null && document == null) {
            problems.error(
                    word.mark(),
                    BundleCode.UNKNOWN_DOCUMENT,
                    word.form() + " is no document of this bundle",
                    advice(word.text(), setting.documents().keySet(), "declare it under `documents`"));
        }
        return document;
    }

    private int credibility(Fields fields) {
        var grade = fields.number("credibility");
        if (grade == null) {
            return CANNOT_BE_JUDGED;
        }
        if (grade < 1 || grade > CANNOT_BE_JUDGED || grade != Math.rint(grade)) {
            problems.error(
                    fields.mark("credibility"),
                    Shape.UNKNOWN_WORD,
                    "`credibility` cannot be " + fields.scalar("credibility").form(),
                    "1 (confirmed) to 6 (cannot be judged)");
            return CANNOT_BE_JUDGED;
        }
        return grade.intValue();
    }
}
