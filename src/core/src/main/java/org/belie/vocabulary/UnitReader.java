package org.belie.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Mark;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** Reads the {@code units} of vocabulary files: {@code kt: {base: t, factor: 1000, also: [kilotonne]}}. */
final class UnitReader {
    private static final List<String> FIELDS = List.of("base", "factor", "also");

    private final Problems problems;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, Mark> read = new LinkedHashMap<>();

    UnitReader(Units shipped, Problems problems) {
        this.problems = problems;
        units.putAll(shipped.words());
        marks.putAll(shipped.marks());
    }

    void read(Node node) {
        var map = Fields.map(node, "`units`", problems);
        if (map != null) {
            map.entries().values().forEach(this::unit);
        }
    }

    private void unit(MapNode.Entry entry) {
        Names.term(entry.key(), problems);
        var fields = Fields.of(entry.value(), "the unit " + entry.key().form(), problems);
        if (fields == null) {
            return;
        }
        fields.only(FIELDS, "a unit", Map.of());
        var unit = unit(entry.key().text(), fields);
        put(entry.key(), unit);
        fields.scalars("also").forEach(word -> put(word, unit));
    }

    private Unit unit(String name, Fields fields) {
        var base = fields.text("base");
        var factor = fields.number("factor");
        if (factor != null && factor <= 0) {
            problems.error(fields.mark("factor"), VocabularyCode.BAD_UNIT, "the factor of a unit is above zero");
        }
        return new Unit(name, base == null ? name : base, factor == null ? 1 : factor);
    }

    private void put(ScalarNode word, Unit unit) {
        if (read.putIfAbsent(word.text(), word.mark()) != null) {
            problems.error(word.mark(), VocabularyCode.TWICE, "the unit " + word.form() + " is declared twice");
        }
        units.put(word.text(), unit);
    }

    /** All that was read over what was shipped; a base is given by its own name and is a base itself. */
    Units units() {
        read.forEach((word, mark) -> {
            var base = units.get(units.get(word).base());
            if (base != null && (!base.name().equals(base.base()) || base.factor() != 1)) {
                problems.error(
                        mark,
                        VocabularyCode.BAD_UNIT,
                        "the base of `" + word + "` is `" + base.name() + "`, which is no base itself",
                        "you meant `" + base.base() + "`");
            }
        });
        var named = new LinkedHashMap<String, Unit>();
        units.forEach((word, unit) -> named.put(word, based(unit)));
        marks.putAll(read);
        return new Units(named, marks);
    }

    private Unit based(Unit unit) {
        var base = units.get(unit.base());
        return base == null ? unit : new Unit(unit.name(), base.name(), unit.factor());
    }
}
