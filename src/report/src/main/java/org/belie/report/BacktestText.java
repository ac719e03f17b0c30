package org.belie.report;

import org.belie.cases.Backtest;
import org.belie.message.Messages;
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
        var checks = Messages.count("count.check", report.results().size());
        var bundles = Messages.count("count.bundle", report.bundles());
        out.append(Messages.of("backtest.score", report.passed(), checks, bundles, report.best()))
                .append('\n');
        if (!report.without().isEmpty()) {
            out.append(Wrap.lines("", "  ", Messages.of("backtest.without", String.join(", ", report.without()))));
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
        var got = result.got() == null
                ? Messages.of("backtest.noVerdict")
                : result.got().label();
        var wanted = result.expected().stream()
                .map(Label::label)
                .reduce((one, other) -> Messages.of("list.or", one, other))
                .orElse("");
        return result.right() ? Messages.of("backtest.asExpected", got) : Messages.of("backtest.expected", got, wanted);
    }
}
