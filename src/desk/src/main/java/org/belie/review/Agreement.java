package org.belie.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far two readers agree, over verdicts that two have read.
 *
 * @param table how often one came to a result (the key) and the other to another (the inner key), either way round
 * @param items how many verdicts that is
 */
public record Agreement(Map<String, Map<String, Integer>> table, int items) {
    /** With fewer a coefficient says more of chance than of readers. */
    public static final int FEWEST = 30;

    /** The agreement over pairs of results. */
    public static Agreement of(List<List<String>> pairs) {
        var table = new TreeMap<String, Map<String, Integer>>();
        for (var pair : pairs) {
            var sorted = pair.stream().sorted().toList();
            table.computeIfAbsent(sorted.get(0), k -> new TreeMap<>()).merge(sorted.get(1), 1, Integer::sum);
        }
        return new Agreement(table, pairs.size());
    }

    /** How many agree. */
    public int agreeing() {
        return table.entrySet().stream()
                .mapToInt(row -> row.getValue().getOrDefault(row.getKey(), 0))
                .sum();
    }

    /** Whether there are enough for a coefficient. */
    public boolean enough() {
        return items >= FEWEST;
    }

    /**
     * Krippendorff's alpha for names without order: 1 is agreement, 0 what chance would bring.
     *
     * @throws IllegalStateException when there are too few
     */
    public double alpha() {
        if (!enough()) {
            throw new IllegalStateException("no coefficient of fewer than " + FEWEST);
        }
        var values = 2.0 * items;
        var counts = new TreeMap<String, Integer>();
        table.forEach((one, row) -> row.forEach((other, n) -> {
            counts.merge(one, n, Integer::sum);
            counts.merge(other, n, Integer::sum);
        }));
        var same = counts.values().stream().mapToDouble(n -> n * (n - 1.0)).sum();
        var expected = 1 - same / (values * (values - 1));
        var observed = 1 - (double) agreeing() / items;
        return expected == 0 ? 1 : 1 - observed / expected;
    }
}
