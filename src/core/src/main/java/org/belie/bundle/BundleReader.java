package org.belie.bundle;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.model.AsOf;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.problem.Fields;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Names;
import org.belie.vocabulary.Vocabulary;

/** Reads a bundle's text; whatever is wrong with it is told at once, and then nothing of it is used. */
public final class BundleReader {
    static final List<String> FIELDS = List.of(
            "belie",
            "id",
            "title",
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
            "statements");

    private final Vocabulary shipped;
    private final Defaults defaults;

    public BundleReader(Vocabulary shipped) {
        this(shipped, Defaults.NONE);
    }

    /**
     * @param defaults what bundles need not say
     */
    public BundleReader(Vocabulary shipped, Defaults defaults) {
        this.shipped = shipped;
        this.defaults = defaults;
    }

    /**
     * The matter of one text.
     *
     * @param file as it is shown to the user
     */
    public Reading<Matter> read(String file, String text) {
        return read(SourceText.of(file, text), 1, text, DocumentTexts.NONE);
    }

    /**
     * The matter of one text out of a file.
     *
     * @param line where the text starts in its file, from 1
     * @param documents to look quotes up in
     */
    public Reading<Matter> read(SourceText source, int line, String text, DocumentTexts documents) {
        var problems = new Problems();
        var map = Trees.map(source, line, text, "a bundle", problems);
        var fields = map == null ? null : new Fields(map, problems);
        return problems.reading(
                fields == null || !version(fields, problems) ? null : matter(fields, source, documents, problems));
    }

    private static boolean version(Fields fields, Problems problems) {
        if (!fields.has("belie")) {
            problems.error(fields.mark(), Shape.MISSING_FIELD, "a bundle needs `belie`", "start with `belie: 1`");
        }
        var version = fields.scalar("belie");
        if (version == null || (version.number() && version.text().equals("1"))) {
            return true;
        }
        problems.error(
                version.mark(),
                BundleCode.VERSION,
                "`belie` is " + version.form() + ", a version of the format that is not known",
                "you meant `belie: 1`");
        return false;
    }

    private Matter matter(Fields fields, SourceText source, DocumentTexts documents, Problems problems) {
        fields.only(FIELDS, "a bundle", Map.of());
        fields.require("a bundle", "id", "statements");
        var reader = new MatterReader(shipped, defaults, problems);
        var setting = reader.setting(fields);
        var statements = reader.statements(items(fields, reader), setting, MatterReader.judgeAll(fields));
        var asOf = asOf(fields, reader, setting, statements, problems);
        if (!problems.failed()) {
            new Advice(statements, reader.places(), problems).give();
            new Quotes(documents).check(statements, reader.places(), problems);
        }
        var id = id(fields.scalar("id"), problems);
        var title = fields.text("title");
        return new Matter(
                id,
                title == null ? id : title,
                asOf,
                source,
                sources(setting, statements),
                setting.documents(),
                statements,
                reader.replaced(),
                setting.vocabulary(),
                setting.reckoning().zone());
    }

    /** What it declares, and those of the known sources that it names. */
    private static SortedMap<String, Source> sources(Setting setting, List<Statement> statements) {
        var sources = new TreeMap<>(setting.sources());
        statements.forEach(s -> s.by().forEach(source -> sources.putIfAbsent(source.id(), source)));
        return sources;
    }

    private static List<Node> items(Fields fields, MatterReader reader) {
        return fields.has("statements") ? reader.items(fields.node("statements")) : List.of();
    }

    private static AsOf asOf(
            Fields fields, MatterReader reader, Setting setting, List<Statement> statements, Problems problems) {
        var given = reader.asOf(fields, setting);
        var asOf = given == null ? MatterReader.latest(statements, setting) : given;
        if (asOf == null && !problems.failed()) {
            problems.error(fields.mark(), BundleCode.UNDATED, "nothing here was said at any time", "say `asOf` too");
        }
        return asOf;
    }

    private static String id(ScalarNode id, Problems problems) {
        if (id == null) {
            return null;
        }
        Names.word(id, problems);
        return id.text();
    }
}
