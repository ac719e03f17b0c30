package org.belie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.belie.cases.Hint;
import org.belie.cases.RuleScore;
import org.belie.message.Messages;

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
        var out = new StringBuilder(Wrap.lines("", "  ", Messages.of("score." + hint.name())));
        scores.forEach(s -> out.append(score(s)));
        return out.toString();
    }

    private static String score(RuleScore score) {
        var out = new StringBuilder(Wrap.lines("  ", INDENT, named(score) + " (" + numbers(score) + ")"));
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
            return Messages.of("score.fired", Messages.count("count.check", score.fired()));
        }
        var numbers = new ArrayList<String>();
        numbers.add(Messages.of("score.spoke", Messages.count("count.verdict", score.appeared())));
        if (score.helped() > 0) {
            numbers.add(Messages.of("score.helped", score.helped()));
        }
        if (!score.misled().isEmpty()) {
            numbers.add(Messages.of("score.misled", score.misled().size()));
        }
        return String.join(", ", numbers);
    }

    private static String never(List<RuleScore> scores) {
        var out = new StringBuilder(Messages.of("score." + Hint.NO_EVIDENCE.name())).append('\n');
        Map<String, List<RuleScore>> packs =
                scores.stream().collect(Collectors.groupingBy(s -> s.rule().pack(), TreeMap::new, Collectors.toList()));
        packs.forEach((pack, rules) -> out.append(Wrap.lines(
                "  ",
                INDENT,
                pack + ": " + rules.stream().map(ScorecardText::named).collect(Collectors.joining(", ")))));
        return out.toString();
    }
}
