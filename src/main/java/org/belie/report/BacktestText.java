package org.belie.report;

import java.util.stream.Collectors;
import org.belie.cases.Backtest;
import org.belie.model.Label;

/** The score of a backtest for a terminal: each check that is not as expected, then how many are. */
public final class BacktestText {
    private BacktestText() {}

    public static String of(BacktestReport report) {
        var out = new StringBuilder();
        report.results().stream().filter(r -> !r.passed()).forEach(r -> out.append(miss(r)));
        if (!report.scores().isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(ScorecardText.of(report.scores())).append('\n');
        }
        out.append(report.passed())
                .append(" of ")
                .append(Count.of(report.results().size(), "check"));
        out.append(" as expected in ").append(Count.of(report.bundles(), "bundle"));
        out.append(", ").append(report.best()).append(" with the best outcome\n");
        if (!report.without().isEmpty()) {
            out.append(Wrap.lines("", "  ", "without an expect.yaml: " + String.join(", ", report.without())));
        }
        return out.toString();
    }

    private static String miss(Backtest.Result result) {
        var text = new StringBuilder(BacktestReport.name(result) + ": " + outcome(result));
        result.faults().forEach(f -> text.append("\n    ").append(f));
        return text.append('\n').toString();
    }

    /** What came out beside what was expected. */
    static String outcome(Backtest.Result result) {
        var got = result.got() == null ? "no verdict" : result.got().label();
        var wanted = result.expected().stream().map(Label::label).collect(Collectors.joining(" or "));
        return result.right() ? got + ", as expected" : got + ", expected " + wanted;
    }
}
