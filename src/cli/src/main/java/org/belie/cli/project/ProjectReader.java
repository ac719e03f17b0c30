package org.belie.cli.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.belie.bundle.NamedText;
import org.belie.bundle.Trees;
import org.belie.bundle.Zones;
import org.belie.problem.Fields;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.ScalarNode;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;

/** Reads the text of a {@code belie.yaml}; all that is wrong with it is told at once, and then nothing of it is used. */
public final class ProjectReader {
    /** What the file may say. */
    public static final List<String> FIELDS = List.of("rules", "add-rules", "sources", "zone", "format", "out");

    private static final int MOST_FOLDERS = 16;

    private final Fields fields;
    private final Inside inside;
    private final Map<String, String> formats;
    private final Problems problems;
    private final Map<Path, ScalarNode> named = new LinkedHashMap<>();

    private ProjectReader(Fields fields, Inside inside, Set<String> formats, Problems problems) {
        this.fields = fields;
        this.inside = inside;
        this.formats = new LinkedHashMap<>();
        formats.forEach(f -> this.formats.put(f, f));
        this.problems = problems;
    }

    /**
     * What a text says.
     *
     * @param folder that the file lies in
     * @param formats the words of all formats
     */
    public static Reading<Project> read(NamedText file, Path folder, Set<String> formats) {
        var problems = new Problems();
        var tree = Trees.read(SourceText.of(file.name(), file.text()), file.text(), problems);
        var fields = tree == null ? null : Fields.of(tree, "a " + Project.NAME, problems);
        return problems.reading(
                fields == null
                        ? null
                        : new ProjectReader(fields, new Inside(folder, problems), formats, problems)
                                .project(file.name()));
    }

    private Project project(String file) {
        fields.only(FIELDS, "a " + Project.NAME, Map.of());
        return new Project(
                file,
                folders("rules"),
                folders("add-rules"),
                said(fields.scalar("format"), fields.choice("format", formats, null)),
                one("sources", inside::file),
                said(fields.scalar("zone"), Zones.of(fields, problems)),
                one("out", inside::place));
    }

    private List<Said<Path>> folders(String field) {
        var words = fields.scalars(field);
        if (words.size() > MOST_FOLDERS) {
            problems.error(
                    fields.mark(field), Shape.TOO_LARGE, "`" + field + "` names more than " + MOST_FOLDERS + " folders");
            return List.of();
        }
        var folders = new ArrayList<Said<Path>>();
        for (var word : words) {
            var folder = inside.folder(word);
            if (folder != null && once(word, folder)) {
                folders.add(said(word, folder));
            }
        }
        return folders;
    }

    private boolean once(ScalarNode word, Path folder) {
        var before = named.putIfAbsent(folder, word);
        if (before != null) {
            problems.error(
                    word.mark(),
                    ProjectCode.TWICE,
                    "the folder " + word.form() + " is also named on line "
                            + before.mark().line(),
                    "leave out one of the two");
        }
        return before == null;
    }

    private Said<Path> one(String field, Function<ScalarNode, Path> read) {
        var word = fields.scalar(field);
        return word == null ? null : said(word, read.apply(word));
    }

    private static <T> Said<T> said(ScalarNode word, T value) {
        return value == null
                ? null
                : new Said<>(value, word.mark().text().file() + ":" + word.mark().line());
    }
}
