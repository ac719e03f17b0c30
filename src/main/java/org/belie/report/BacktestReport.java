package org.belie.report;

import java.util.List;
import org.belie.cases.Backtest;

/** The score of a backtest: each check that is not as expected, then how many are. */
public final class BacktestReport {
    private BacktestReport() {}

    public static String text(List<Backtest.Result> results) {
        var out = new StringBuilder();
        results.stream().filter(r -> !r.passed()).forEach(r -> out.append(miss(r)));
        var best = results.stream().filter(r -> r.passed() && r.place() == 0).count();
        var passed = results.stream().filter(Backtest.Result::passed).count();
        var bundles = results.stream().map(r -> r.matter().id()).distinct().count();
        out.append(passed).append(" of ").append(results.size()).append(" checks as expected in ");
        out.append(bundles).append(bundles == 1 ? " bundle, " : " bundles, ");
        return out.append(best).append(" with the best outcome\n").toString();
    }

    private static String miss(Backtest.Result result) {
        var expected = result.expected();
        var head = result.matter().id() + " " + expected.claim() + " as of " + JsonReport.day(expected.asOf()) + ": ";
        var got = result.got() == null ? "no verdict" : result.got().label();
        var wanted = String.join(
                " or ", expected.outcome().stream().map(o -> o.label()).toList());
        var text = new StringBuilder(head);
        text.append(result.place() >= 0 ? got + ", as expected" : got + ", expected " + wanted)
                .append('\n');
        result.faults().forEach(f -> text.append("    ").append(f).append('\n'));
        return text.toString();
    }
}
