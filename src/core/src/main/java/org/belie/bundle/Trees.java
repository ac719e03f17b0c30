package org.belie.bundle;

import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Mark;
import org.belie.problem.Node;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.Severity;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses one YAML or JSON document to a located tree; whatever is wrong with its syntax is a problem. */
public final class Trees {
    /** The most code points a text may have. */
    static final int LIMIT = 256 * 1024 * 1024;

    private Trees() {}

    /** The tree of a text, or null when the problems say why there is none. */
    public static Node read(SourceText source, String text, Problems problems) {
        return read(source, 1, text, problems);
    }

    /**
     * The tree of a text that starts at some line of its file.
     *
     * @param line from 1
     */
    static Node read(SourceText source, int line, String text, Problems problems) {
        if (text.length() > LIMIT) {
            problems.add(Problem.of(Shape.TOO_LARGE, source.file(), "the text has more than 256 Mi characters", null));
            return null;
        }
        if (!Lengths.check(source, line, text, problems)) {
            return null;
        }
        var builder = new TreeBuilder(source, line - 1, problems);
        try {
            for (var event : new Parse(settings(source)).parseString(text)) {
                if (!builder.take(event)) {
                    return null;
                }
            }
        } catch (YamlEngineException e) {
            problems.add(problem(e, source, line - 1, text));
            return null;
        }
        return builder.root();
    }

    /** The same, sooner where the text is JSON. */
    public static Node json(SourceText source, String text, Problems problems) {
        return quick(source, 1, text, problems);
    }

    private static Node quick(SourceText source, int line, String text, Problems problems) {
        var plain = JsonTree.read(source, line, text);
        return plain == null ? read(source, line, text, problems) : plain;
    }

    /** The same as the top of a file that must be a map: null when it is none. */
    static MapNode map(SourceText source, int line, String text, String what, Problems problems) {
        var node = quick(source, line, text, problems);
        return node == null ? null : Fields.map(node, what, problems);
    }

    private static LoadSettings settings(SourceText source) {
        return LoadSettings.builder()
                .setLabel(source.file())
                .setCodePointLimit(LIMIT)
                .setParseComments(false)
                .setVersionFunction(version -> version)
                .build();
    }

    private static Problem problem(YamlEngineException e, SourceText source, int before, String text) {
        if (e instanceof MarkedYamlEngineException marked) {
            return Plain.of(marked, source, before);
        }
        if (e instanceof ReaderException reader) {
            return unreadable(reader, source, before, text);
        }
        return Problem.of(Shape.SYNTAX, source.file(), "this cannot be read as YAML: " + e.getMessage(), null);
    }

    private static Problem unreadable(ReaderException e, SourceText source, int before, String text) {
        var end = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
        var lines = SourceText.of(source.file(), text.substring(0, end)).lines();
        var last = lines.get(lines.size() - 1);
        var mark = new Mark(source, lines.size() + before, last.codePointCount(0, last.length()) + 1);
        var what = String.format("the character U+%04X cannot stand in a file", e.getCodePoint());
        return mark.problem(Shape.SYNTAX, what, "leave it out", Severity.ERROR);
    }
}
