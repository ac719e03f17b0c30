package org.belie.report.html;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** A value that claims can be filtered by, and how it is shown. */
record Option(String value, String label) {

    /** Every value that a claim has, by the label. */
    static List<Option> of(
            List<Section> sections, Function<Section, List<String>> values, Function<String, String> label) {
        var all = new TreeMap<String, Option>();
        for (var section : sections) {
            for (var value : values.apply(section)) {
                all.computeIfAbsent(value, v -> new Option(v, label.apply(v)));
            }
        }
        return List.copyOf(all.values());
    }
}
