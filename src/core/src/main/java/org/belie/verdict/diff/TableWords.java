package org.belie.verdict.diff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.model.Label;
import org.belie.session.Settings;
import org.belie.vocabulary.Vocabulary;

/** Terms of a vocabulary and numbers that are judgement, in words. */
final class TableWords {
    private static final Map<String, Thing> TABLES =
            Map.of("unit", Thing.UNIT, "actor", Thing.ACTOR, "place", Thing.PLACE, "object", Thing.OBJECT);

    private TableWords() {}

    /** Each table of a vocabulary by what its terms are: the fields are those of its canonical text. */
    static Map<Thing, Descriptions> of(Vocabulary vocabulary) {
        var tables = new TreeMap<Thing, Descriptions>();
        vocabulary.canonical().lines().map(line -> line.split("\t", 3)).forEach(cells -> {
            var thing = TABLES.getOrDefault(cells[0], Thing.ACTION);
            var field = cells[0].equals("action") ? "gloss" : cells[0];
            var value = cells[2].replace('\t', ' ').strip();
            tables.computeIfAbsent(thing, t -> new Descriptions()).say(cells[1], field, value.isEmpty() ? null : value);
        });
        return tables;
    }

    static Descriptions parameters(Settings settings) {
        var parameters = new Descriptions();
        settings.parameters().forEach(p -> {
            parameters.say(p.name(), "value", plain(p.value()));
            parameters.say(p.name(), "gloss", p.gloss());
        });
        return parameters;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static Descriptions precedence(Settings settings) {
        var precedence = new Descriptions();
        precedence.say(
                "precedence",
                "order",
                settings.precedence().order().stream().map(Label::label).collect(Collectors.joining(", ")));
        return precedence;
    }
}
