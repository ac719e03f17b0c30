package org.belie.report;

import java.util.stream.Collectors;
import org.belie.problem.Escaped;
import org.belie.problem.Problem;

/** What lint found, as workflow commands of GitHub: each is shown beside its line. */
public final class LintGithub {
    private LintGithub() {}

    public static String text(LintReport report) {
        return report.problems().stream().map(LintGithub::command).collect(Collectors.joining());
    }

    private static String command(Problem problem) {
        var place = problem.line() > 0 ? ",line=" + problem.line() + ",col=" + problem.column() : "";
        var maybe = problem.maybe() == null ? "" : "\nMaybe " + problem.maybe() + ".";
        return "::" + (problem.error() ? "error" : "warning") + " file=" + property(problem.file()) + place + ",title="
                + property(problem.code()) + "::" + data(problem.what() + "." + maybe) + "\n";
    }

    private static String data(String text) {
        return text.lines()
                .map(Escaped::of)
                .collect(Collectors.joining("\n"))
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
