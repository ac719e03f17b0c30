package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.message.Messages;
import org.belie.model.Force;
import org.belie.verdict.Item;
import org.belie.verdict.Phrase;
import org.belie.verdict.replay.Change;
import org.belie.verdict.replay.Part;
import org.belie.verdict.replay.Way;

/** What came, went or changed in an explanation: a line for all findings in one statement, a line a gap. */
final class ChangeLines {
    private static final String INDENT = "    ";

    private ChangeLines() {}

    static String of(Screen screen, List<Change> changes) {
        var out = new StringBuilder();
        findings(changes).forEach((heading, found) -> out.append(line(screen, heading.way(), finding(heading, found))));
        for (var change : changes) {
            if (change instanceof Change.OfSentence sentence) {
                out.append(line(screen, sentence.way(), sentence(sentence)));
            }
        }
        return out.toString();
    }

    private static String sentence(Change.OfSentence change) {
        return change.part() == Part.MISSING
                ? Messages.of("changes.missing", change.says())
                : Messages.of("changes.noSurer", change.says());
    }

    private static String line(Screen screen, Way way, String text) {
        var sign = switch (way) {
            case CAME -> "+ ";
            case WENT -> "- ";
            case CHANGED -> "~ ";
        };
        return screen.lines(INDENT + sign, INDENT + INDENT, text);
    }

    private record Heading(Way way, Part part, String seen) {}

    private static LinkedHashMap<Heading, List<Change.OfFinding>> findings(List<Change> changes) {
        var lines = new LinkedHashMap<Heading, List<Change.OfFinding>>();
        for (var change : changes) {
            if (change instanceof Change.OfFinding finding) {
                lines.computeIfAbsent(heading(finding), k -> new ArrayList<>()).add(finding);
            }
        }
        return lines;
    }

    /** All that could not count stands together. */
    private static Heading heading(Change.OfFinding change) {
        var seen = change.part() == Part.CONTEXT ? "" : change.item().seen().id();
        return new Heading(change.way(), change.part(), seen);
    }

    private static String finding(Heading heading, List<Change.OfFinding> found) {
        if (heading.part() == Part.CONTEXT) {
            return Messages.of("changes.context", seen(found));
        }
        var first = found.get(0);
        var rules = found.stream().map(f -> f.item().rule()).distinct().collect(Collectors.joining(", "));
        var seen = first.item().seen();
        var text = seen.by().isEmpty()
                ? Messages.of("changes.found", part(heading.part()), heading.seen(), title(first), rules)
                : Messages.of(
                        "changes.found.by",
                        part(heading.part()),
                        heading.seen(),
                        Phrase.of(seen.by()),
                        title(first),
                        rules);
        var why = why(first);
        return why.isEmpty() ? text : text + "; " + why;
    }

    private static String seen(List<Change.OfFinding> found) {
        return found.stream()
                .map(f -> "[" + f.item().seen().id() + "]")
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String part(Part part) {
        return Messages.of("side." + part.label());
    }

    /** The name of the rule, and how hard it presses. */
    private static String title(Change.OfFinding change) {
        var force = change.item().force();
        if (force == null) {
            return change.item().title();
        }
        var parts = new ArrayList<>(List.of(change.item().title(), force.label()));
        if (before(change) != force) {
            parts.add(Messages.of("changes.was", before(change).label()));
        }
        if (change.item().proposed() != force) {
            parts.add(Messages.of("changes.proposed", change.item().proposed().label()));
        }
        return String.join(", ", parts);
    }

    private static Force before(Change.OfFinding change) {
        return change.before() == null ? change.item().force() : change.before().force();
    }

    /** Where it weighs something else now, or for another reason: which reason is new, or which is gone. */
    private static String why(Change.OfFinding change) {
        if (change.before() == null || change.item().force() == null) {
            return "";
        }
        var then = change.before().caps();
        var now = change.item().caps();
        if (change.item().force().compareTo(before(change)) > 0) {
            var gone = because(then, now);
            return gone.isEmpty() ? "" : Messages.of("changes.noLongerHeld", gone);
        }
        var come = because(now, then);
        return come.isEmpty() ? "" : Messages.of("changes.nowHeld", come);
    }

    private static String because(List<Item.Reason> these, List<Item.Reason> notThose) {
        return these.stream()
                .filter(r -> !notThose.contains(r))
                .map(Item.Reason::because)
                .collect(Collectors.joining(" "));
    }
}
