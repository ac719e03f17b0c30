package org.belie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.cases.Hint;
import org.belie.cases.RuleScore;

/** The scorecard of the rules for a terminal: those that misled first, with where; then those that never fired, by pack. */
final class ScorecardText {
    private static final String INDENT = "      ";

    private ScorecardText() {}

    static String of(List<RuleScore> scores) {
        var byHint = scores.stream().collect(Collectors.groupingBy(RuleScore::hint, TreeMap::new, Collectors.toList()));
        var never = byHint.remove(Hint.NO_EVIDENCE);
        var parts = new ArrayList<String>();
        byHint.forEach((hint, rules) -> parts.add(group(hint, rules)));
        parts.add(never == null ? "" : never(never));
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String group(Hint hint, List<RuleScore> scores) {
        var out = new StringBuilder(Wrap.lines("", "  ", heading(hint)));
        scores.forEach(s -> out.append(score(s)));
        return out.toString();
    }

    private static String heading(Hint hint) {
        return switch (hint) {
            case RETIRE -> "retire? These misled more often than they helped.";
            case TUNE -> "tune? These misled somewhere.";
            case KEEP -> "keep: these helped, and misled nowhere.";
            case NEUTRAL -> "neutral: these fired; no check says whether that was to the good.";
            case NO_EVIDENCE -> "no evidence: these never fired.";
        };
    }

    private static String score(RuleScore score) {
        var out = new StringBuilder(Wrap.lines("  ", INDENT, named(score) + numbers(score)));
        score.misled()
                .forEach(m ->
                        out.append(Wrap.lines(INDENT, INDENT + "  ", BacktestReport.name(m.check()) + ": " + m.why())));
        return out.toString();
    }

    private static String named(RuleScore score) {
        return score.rule().id() + " " + score.rule().name();
    }

    private static String numbers(RuleScore score) {
        if (score.appeared() == 0) {
            return " (fired in " + Count.of(score.fired(), "check") + ")";
        }
        var helped = score.helped() == 0 ? "" : ", helped in " + score.helped();
        var misled =
                score.misled().isEmpty() ? "" : ", misled in " + score.misled().size();
        return " (spoke in " + Count.of(score.appeared(), "verdict") + helped + misled + ")";
    }

    private static String never(List<RuleScore> scores) {
        var out = new StringBuilder(heading(Hint.NO_EVIDENCE)).append('\n');
        Map<String, List<RuleScore>> packs =
                scores.stream().collect(Collectors.groupingBy(s -> s.rule().pack(), TreeMap::new, Collectors.toList()));
        packs.forEach((pack, rules) -> out.append(Wrap.lines(
                "  ",
                INDENT,
                pack + ": " + rules.stream().map(ScorecardText::named).collect(Collectors.joining(", ")))));
        return out.toString();
    }
}
