package org.belie.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.belie.model.Outcome;
import org.belie.model.Parameter;
import org.belie.model.Precedence;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Names;
import org.belie.vocabulary.Words;

/** Reads {@code parameters.yaml}: named numbers with what they decide, and the precedence of outcomes. */
public final class ParametersReader {
    private static final Map<String, Outcome> OUTCOMES = Words.of(Outcome.class);
    private static final String PRECEDENCE = "precedence";

    private final Problems problems = new Problems();

    private ParametersReader() {}

    public static Reading<Parameters> read(NamedText file) {
        return new ParametersReader().parameters(file);
    }

    private Reading<Parameters> parameters(NamedText file) {
        var source = SourceText.of(file.name(), file.text());
        var map = Trees.map(source, 1, file.text(), "this file", problems);
        return problems.reading(map == null ? null : parameters(map));
    }

    private Parameters parameters(MapNode file) {
        var fields = new Fields(file, problems);
        fields.only(List.of("parameters", PRECEDENCE), "this file", Map.of());
        fields.require("this file", "parameters", PRECEDENCE);
        var values = new ArrayList<Parameter>();
        var map = fields.has("parameters") ? Fields.map(fields.node("parameters"), "`parameters`", problems) : null;
        if (map != null) {
            map.entries().values().forEach(entry -> parameter(entry, values));
        }
        values.sort(Comparator.comparing(Parameter::name));
        return new Parameters(values, new Precedence(fields.choices(PRECEDENCE, OUTCOMES)), lines(file, map));
    }

    private static SortedMap<String, Integer> lines(MapNode... maps) {
        var lines = new TreeMap<String, Integer>();
        Stream.of(maps)
                .filter(Objects::nonNull)
                .flatMap(m -> m.entries().values().stream())
                .forEach(e -> lines.put(e.key().text(), e.key().mark().line()));
        return lines;
    }

    private void parameter(MapNode.Entry entry, List<Parameter> values) {
        Names.word(entry.key(), problems);
        var what = "the parameter " + entry.key().form();
        var fields = Fields.of(entry.value(), what, problems);
        if (fields == null) {
            return;
        }
        fields.only(List.of("value", "gloss"), "a parameter", Map.of());
        fields.require(what, "value", "gloss");
        var value = fields.number("value");
        values.add(new Parameter(entry.key().text(), value == null ? 0 : value, fields.text("gloss")));
    }
}
