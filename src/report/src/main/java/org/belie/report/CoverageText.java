package org.belie.report;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.belie.cases.coverage.Decision;
import org.belie.cases.coverage.RuleCoverage;
import org.belie.cases.trial.Tested;
import org.belie.message.Messages;
import org.belie.problem.Escaped;

/** Which rules never fired and which conditions were never seen to hold, or never to fail. */
final class CoverageText {
    private CoverageText() {}

    static String of(Tested tested) {
        var out = new StringBuilder("\n");
        tested.coverage().forEach(c -> rule(c, out));
        var fired = tested.coverage().stream().filter(RuleCoverage::fired).count();
        out.append(Messages.of("coverage.fired", fired, tested.coverage().size()));
        var inCases = never(tested, c -> c.cases() == 0);
        if (!inCases.isEmpty()) {
            out.append(line(Messages.of("coverage.neverInCases", inCases)));
        }
        var overFacts = never(tested, c -> c.matters() == 0);
        if (!overFacts.isEmpty()) {
            out.append(line(Messages.of("coverage.neverOverFacts", overFacts)));
        }
        var seen = Messages.of("coverage.conditions", tested.decided(), tested.conditions(), percent(tested));
        return out.append("\n" + seen + "\n").toString();
    }

    static String percent(Tested tested) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(tested.percent() * 10) / 10);
    }

    private static void rule(RuleCoverage covered, StringBuilder out) {
        if (!covered.fired()) {
            out.append(Escaped.of(place(covered, covered.rule().line(), 1) + " " + Messages.of("coverage.neverFired")))
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
        if (!decision.held() && !decision.failed()) {
            return Messages.of("coverage.neverCameTo", text);
        }
        return decision.held() ? Messages.of("coverage.neverFail", text) : Messages.of("coverage.neverHold", text);
    }

    private static String never(Tested tested, Predicate<RuleCoverage> which) {
        return tested.coverage().stream().filter(which).map(c -> c.rule().id()).collect(Collectors.joining(", "));
    }

    private static String line(String text) {
        return "\n" + Wrap.lines("", "  ", text).stripTrailing();
    }
}
