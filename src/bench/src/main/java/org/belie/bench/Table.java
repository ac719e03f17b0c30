package org.belie.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
        rows.add(Collections.nCopies(heads.length, "---"));
    }

    /** Numbers are shown with three figures that mean something. */
    Table row(Object... cells) {
        rows.add(Stream.of(cells)
                .map(c -> c instanceof Double number ? figures(number) : String.valueOf(c))
                .toList());
        return this;
    }

    static String figures(double number) {
        var size = Math.abs(number);
        var format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, number);
    }

    static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    void print(String title) {
        System.out.println("\n### " + title + "\n");
        System.out.println(
                rows.stream().map(r -> "| " + String.join(" | ", r) + " |").collect(Collectors.joining("\n")));
    }
}
