package org.belie.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of units: what each is of its base. */
public final class Units {
    private final SortedMap<String, Unit> exact;
    private final Map<String, Unit> folded = new TreeMap<>();

    Units(Map<String, Unit> units) {
        exact = new TreeMap<>(units);
        exact.forEach((word, unit) -> folded.putIfAbsent(fold(word), unit));
    }

    /** The unit of that word, as written if there is one, else whatever the case; an unknown one equals only itself. */
    public Unit unit(String word) {
        var unit = exact.get(word);
        return unit == null ? folded.getOrDefault(fold(word), Unit.alone(word)) : unit;
    }

    /** Every word for a unit, with the unit. */
    SortedMap<String, Unit> words() {
        return exact;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
