package org.belie.report;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.belie.cases.Backtest;
import org.belie.json.JsonReport;
import org.belie.message.Messages;

/** A backtest as JUnit XML: a suite for each bundle, a test for each check. */
public final class BacktestJunit {
    private BacktestJunit() {}

    public static String of(BacktestReport report) {
        var bundles = report.results().stream()
                .collect(Collectors.groupingBy(Backtest.Result::bundle, LinkedHashMap::new, Collectors.toList()));
        return JunitXml.of(bundles.entrySet().stream()
                .map(e -> new JunitXml.Suite(
                        e.getKey(),
                        e.getValue().stream().map(BacktestJunit::test).toList()))
                .toList());
    }

    private static JunitXml.Test test(Backtest.Result result) {
        return new JunitXml.Test(
                result.bundle(),
                Messages.of("backtest.claim", result.claim(), JsonReport.day(result.asOf())),
                result.passed() ? null : BacktestText.outcome(result),
                String.join("\n", result.faults()));
    }
}
