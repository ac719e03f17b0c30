package org.belie.bench;

import java.util.List;
import java.util.stream.Stream;

/** One bundle, ten times larger each time. */
final class Large {
    private final Table processes = new Table("statements", "CPU s", "wall s", "MB at most", "CPU : that of a tenth");
    private final Table steps = new Table(
            "statements",
            "reading s",
            "session s",
            "with trace s",
            "trace adds",
            "with verdicts s",
            "words add",
            "reading and judging : that of a tenth",
            "bytes of heap a statement");
    private double process;
    private double inside;

    private Large() {}

    static void measure(List<Integer> sizes) {
        var large = new Large();
        sizes.forEach(large::size);
        large.processes.print("Large: `./belie check --format ndjson`, whole process");
        large.steps.print("Large: steps in CPU seconds, warm; heap held with the result, beyond the text");
    }

    private void size(int size) {
        var file = Bench.large(size).toString();
        var out = Bench.OUT.resolve("large.ndjson").toString();
        var cost = Cost.of("./belie", "check", file, "--format", "ndjson", "--out", out);
        if (cost.ended() != 0) {
            throw new IllegalStateException("belie ended with " + cost.ended() + " over " + file);
        }
        processes.row(size, cost.cpu(), cost.wall(), cost.megabytes(), ratio(cost.cpu(), process));
        process = cost.cpu();
        steps(size, file);
    }

    private void steps(int size, String file) {
        var figures = Bench.OUT.resolve("large-figures");
        Cost.of(Bench.java(
                LargeRun.class,
                List.of("-XX:MaxRAMPercentage=60"),
                file,
                Bench.large(1000).toString(),
                figures.toString()));
        var line = Found.read(figures).lines().first();
        Bench.note("large " + size + "\t" + line);
        var all = Stream.of(line.substring(1, line.length() - 1).split(", "))
                .map(Double::valueOf)
                .toList();
        var whole = all.get(1) + all.get(4);
        steps.row(
                size,
                all.get(1),
                all.get(2),
                all.get(3),
                share(all.get(3), all.get(2)),
                all.get(4),
                share(all.get(4), all.get(3)),
                ratio(whole, inside),
                Math.round(all.get(0)));
        inside = whole;
    }

    private static String share(double more, double less) {
        return Math.round(100 * (more / less - 1)) + " %";
    }

    private static String ratio(double now, double before) {
        return before == 0 ? "" : Table.figures(now / before);
    }
}
