package org.belie.report;

import java.util.List;
import org.belie.cases.Backtest;
import org.belie.cases.RuleScore;
import org.belie.json.JsonReport;
import org.belie.message.Messages;

/**
 * What came of a backtest, as plain data; each format is a class that prints it.
 *
 * @param results every check, in the order of the bundles
 * @param without bundles of which nothing is expected, as they were named
 * @param scores how each rule did, by pack and id; empty when that was not asked for
 */
public record BacktestReport(List<Backtest.Result> results, List<String> without, List<RuleScore> scores) {
    public BacktestReport {
        results = List.copyOf(results);
        without = List.copyOf(without);
        scores = List.copyOf(scores);
    }

    long passed() {
        return results.stream().filter(Backtest.Result::passed).count();
    }

    long best() {
        return results.stream().filter(r -> r.passed() && r.best()).count();
    }

    int bundles() {
        return (int) results.stream().map(Backtest.Result::bundle).distinct().count();
    }

    /** "nato-2022-02-16 pledge as of 2022-02-16". */
    static String name(Backtest.Result result) {
        return Messages.of("backtest.check", result.bundle(), result.claim(), JsonReport.day(result.asOf()));
    }
}
