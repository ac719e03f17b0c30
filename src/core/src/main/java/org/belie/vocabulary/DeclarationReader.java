package org.belie.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belie.model.Aspect;
import org.belie.model.Direction;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** Reads the {@code actions} of a vocabulary file or of a bundle, one declaration each. */
final class DeclarationReader {
    private static final Map<String, Aspect> ASPECTS = Words.of(Aspect.class);
    private static final Map<String, Direction> TRENDS =
            new TreeMap<>(Map.of("increase", Direction.UP, "decrease", Direction.DOWN));
    private static final List<String> FIELDS = fields();

    private final Problems problems;
    private final boolean local;

    DeclarationReader(Problems problems, boolean local) {
        this.problems = problems;
        this.local = local;
    }

    private static List<String> fields() {
        var fields = new ArrayList<>(List.of("gloss"));
        fields.addAll(Tie.fields());
        fields.addAll(List.of("aspect", "trend", "cameo", "adverse", "phrase"));
        return List.copyOf(fields);
    }

    List<Declaration> read(Node actions) {
        var map = Fields.map(actions, "`actions`", problems);
        return map == null
                ? List.of()
                : map.entries().values().stream().map(this::declaration).toList();
    }

    private Declaration declaration(MapNode.Entry entry) {
        Names.word(entry.key(), problems);
        var fields = Fields.of(entry.value(), "the action " + entry.key().form(), problems);
        if (fields == null) {
            fields = new Fields(new MapNode(Map.of(), entry.key().mark()), new Problems());
        } else {
            fields.only(FIELDS, "an action", Map.of());
            fields.require("the action " + entry.key().form(), "gloss");
        }
        return declaration(entry.key(), fields);
    }

    private Declaration declaration(ScalarNode key, Fields fields) {
        var gloss = fields.text("gloss");
        return new Declaration(
                key,
                gloss == null ? key.text() : gloss,
                ties(fields),
                fields.choice("aspect", ASPECTS, null),
                fields.choice("trend", TRENDS, null),
                fields.scalars("cameo").stream().map(ScalarNode::text).toList(),
                fields.flag("adverse"),
                WordingReader.read(key.form(), fields, problems),
                local);
    }

    private static Map<Tie, List<ScalarNode>> ties(Fields fields) {
        var ties = new EnumMap<Tie, List<ScalarNode>>(Tie.class);
        for (var tie : Tie.values()) {
            ties.put(tie, fields.scalars(tie.field()));
        }
        return ties;
    }
}
