package org.belie.report;

import java.util.List;
import org.belie.cases.RuleCases;

/** What came of the cases beside rules: each that failed, then how many passed. */
public final class CasesReport {
    private CasesReport() {}

    public static String text(List<RuleCases.Result> results) {
        var out = new StringBuilder();
        results.stream().filter(r -> !r.passed()).forEach(r -> out.append(failed(r)));
        var passed = results.stream().filter(RuleCases.Result::passed).count();
        var rules = results.stream().map(r -> r.rule().id()).distinct().count();
        return out.append(passed + " passed, " + (results.size() - passed) + " failed, " + rules + " rules\n")
                .toString();
    }

    private static String failed(RuleCases.Result result) {
        var file = result.rule().file().replaceFirst("\\.drl$", ".cases.yaml");
        return file + ":" + result.line() + ": " + result.rule().id() + " "
                + (result.fires() ? "did not fire on \"" : "fired on \"")
                + result.name() + "\"\n";
    }
}
