package org.belie.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.problem.Mark;

/** The table of units: what each is of its base. */
public final class Units {
    private final SortedMap<String, Unit> exact;
    private final SortedMap<String, Mark> marks;
    private final Map<String, Unit> folded = new TreeMap<>();

    Units(Map<String, Unit> units, Map<String, Mark> marks) {
        this.marks = new TreeMap<>(marks);
        exact = new TreeMap<>(units);
        exact.forEach((word, unit) -> folded.putIfAbsent(fold(word), unit));
    }

    /** The unit of that word, as written if there is one, else whatever the case; an unknown one equals only itself. */
    public Unit unit(String word) {
        var unit = exact.get(word);
        return unit == null ? folded.getOrDefault(fold(word), Unit.alone(word)) : unit;
    }

    /** Where a word for a unit is declared, or null when nobody declares it so written. */
    public Mark mark(String word) {
        return marks.get(word);
    }

    /** Where every word is declared. */
    SortedMap<String, Mark> marks() {
        return marks;
    }

    /** Every word for a unit, with the unit. */
    SortedMap<String, Unit> words() {
        return exact;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
