package org.belie.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.verdict.Item;

/** What one rule says of several statements; a few sentences are told one by one, many by naming the statements. */
record Alike(String rule, String title, List<Item> items) {
    private static final int FEW = 3;

    /** By rule. */
    static List<Alike> of(List<Item> items) {
        var byRule = new TreeMap<String, List<Item>>();
        items.forEach(
                i -> byRule.computeIfAbsent(i.rule(), k -> new ArrayList<>()).add(i));
        return byRule.entrySet().stream()
                .map(e -> new Alike(e.getKey(), e.getValue().get(0).title(), e.getValue()))
                .toList();
    }

    boolean few() {
        return items.size() <= FEW;
    }

    /** "[s1] [s2]". */
    String statements() {
        return items.stream().map(i -> "[" + i.seen().id() + "]").distinct().collect(Collectors.joining(" "));
    }
}
