package org.belie.report.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a timeline that belong together.
 *
 * @param css the class of its colours
 * @param title what they have in common
 */
record Lane(String css, String title, List<Row> rows) {
    Lane {
        rows = List.copyOf(rows);
    }

    /** What a reader sees here, for one who does not. */
    String told() {
        return title + ": "
                + rows.stream()
                        .map(row -> row.words().stream().map(Para::text).collect(Collectors.joining(": ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
