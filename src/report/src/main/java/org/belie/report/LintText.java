package org.belie.report;

import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.problem.Problem;

/** What lint found, for a terminal: each place with its line, then how much there is. */
public final class LintText {
    private LintText() {}

    public static String text(LintReport report) {
        var shown = report.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
        return (shown.isEmpty() ? "" : shown + "\n") + total(report);
    }

    private static String total(LintReport report) {
        var problems = report.problems();
        if (problems.isEmpty()) {
            return Messages.of("lint.sound", Messages.count("count.rule", report.rules())) + "\n";
        }
        var files = problems.stream().map(Problem::file).distinct().count();
        return Messages.of(
                        "lint.found",
                        Messages.count("count.problem", problems.size()),
                        Messages.count("count.file", Math.toIntExact(files)),
                        problems.get(0).code())
                + "\n";
    }
}
