package org.belie.report;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.belie.cases.coverage.Decision;
import org.belie.cases.coverage.RuleCoverage;
import org.belie.cases.trial.Tested;
import org.belie.problem.Escaped;

/** Which rules never fired and which conditions were never seen to hold, or never to fail. */
final class CoverageText {
    private CoverageText() {}

    static String of(Tested tested) {
        var out = new StringBuilder("\n");
        tested.coverage().forEach(c -> rule(c, out));
        var fired = tested.coverage().stream().filter(RuleCoverage::fired).count();
        out.append(fired + " of " + tested.coverage().size() + " rules fired");
        out.append(never(tested, c -> c.cases() == 0, "in their cases"));
        out.append(never(tested, c -> c.matters() == 0, "over the facts"));
        return out.append("\n" + tested.decided() + " of " + tested.conditions() + " conditions were seen both ways ("
                        + percent(tested) + " %)\n")
                .toString();
    }

    static String percent(Tested tested) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(tested.percent() * 10) / 10);
    }

    private static void rule(RuleCoverage covered, StringBuilder out) {
        if (!covered.fired()) {
            out.append(Escaped.of(place(covered, covered.rule().line(), 1) + " never fired"))
                    .append('\n');
        }
        covered.decisions().stream()
                .filter(d -> !d.both())
                .forEach(d -> out.append(Escaped.of(place(covered, d.line(), d.column()) + " " + unseen(d)))
                        .append('\n'));
    }

    private static String place(RuleCoverage covered, int line, int column) {
        return covered.rule().file() + ":" + line + ":" + column + ": "
                + covered.rule().id();
    }

    private static String unseen(Decision decision) {
        var text = "`" + decision.text() + "`";
        return !decision.held() && !decision.failed()
                ? "never came to " + text
                : "never saw " + text + (decision.held() ? " fail" : " hold");
    }

    private static String never(Tested tested, Predicate<RuleCoverage> which, String where) {
        var never =
                tested.coverage().stream().filter(which).map(c -> c.rule().id()).collect(Collectors.joining(", "));
        return never.isEmpty()
                ? ""
                : "\n" + Wrap.lines("never " + where + ": ", "  ", never).stripTrailing();
    }
}
