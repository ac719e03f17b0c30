package org.belie.report;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.cases.Backtest;
import org.belie.model.Label;

/** The score of a backtest: each check that is not as expected, then how many are. */
public final class BacktestReport {
    private BacktestReport() {}

    public static String text(List<Backtest.Result> results) {
        var out = new StringBuilder();
        results.stream().filter(r -> !r.passed()).forEach(r -> out.append(miss(r)));
        var best = results.stream().filter(r -> r.passed() && r.best()).count();
        var passed = results.stream().filter(Backtest.Result::passed).count();
        var bundles = results.stream().map(Backtest.Result::bundle).distinct().count();
        out.append(passed).append(" of ").append(results.size()).append(" checks as expected in ");
        out.append(bundles).append(bundles == 1 ? " bundle, " : " bundles, ");
        return out.append(best).append(" with the best outcome\n").toString();
    }

    private static String miss(Backtest.Result result) {
        var head = result.bundle() + " " + result.claim() + " as of " + JsonReport.day(result.asOf()) + ": ";
        var got = result.got() == null ? "no verdict" : result.got().label();
        var wanted = result.expected().stream().map(Label::label).collect(Collectors.joining(" or "));
        var text = new StringBuilder(head);
        text.append(result.expected().contains(result.got()) ? got + ", as expected" : got + ", expected " + wanted);
        result.faults().forEach(f -> text.append("\n    ").append(f));
        return text.append('\n').toString();
    }
}
