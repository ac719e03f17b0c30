package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.belie.model.Force;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Phrase;
import org.belie.verdict.replay.Change;
import org.belie.verdict.replay.Part;
import org.belie.verdict.replay.Way;

/** What came, went or changed in an explanation: a line for all findings in one statement, a line a gap. */
final class ChangeLines {
    private static final String INDENT = "    ";

    private ChangeLines() {}

    static String of(List<Change> changes) {
        var out = new StringBuilder();
        findings(changes).forEach((heading, found) -> out.append(line(heading.way(), finding(heading, found))));
        for (var change : changes) {
            if (change instanceof Change.OfSentence sentence) {
                var part = sentence.part() == Part.MISSING ? "missing: " : "no surer: ";
                out.append(line(sentence.way(), part + sentence.says()));
            }
        }
        return out.toString();
    }

    private static String line(Way way, String text) {
        var sign = switch (way) {
            case CAME -> "+ ";
            case WENT -> "- ";
            case CHANGED -> "~ ";
        };
        return Wrap.lines(INDENT + sign, INDENT + INDENT, text);
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
            return "could not count: " + seen(found);
        }
        var first = found.get(0);
        var rules = found.stream().map(f -> f.item().rule()).distinct().collect(Collectors.joining(", "));
        return heading.part().label() + ": [" + heading.seen() + "] "
                + by(first.item().seen()) + first.item().title() + force(first) + " (" + rules + ")" + why(first);
    }

    private static String seen(List<Change.OfFinding> found) {
        return found.stream()
                .map(f -> "[" + f.item().seen().id() + "]")
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String by(Statement seen) {
        return seen.by().isEmpty() ? "" : Phrase.of(seen.by()) + ": ";
    }

    private static String force(Change.OfFinding change) {
        var force = change.item().force();
        if (force == null) {
            return "";
        }
        var proposed = change.item().proposed();
        return ", " + force.label()
                + (before(change) == force ? "" : ", was " + before(change).label())
                + (proposed == force ? "" : ", proposed " + proposed.label());
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
        return change.item().force().compareTo(before(change)) > 0
                ? because("; no longer held down: ", then, now)
                : because("; now held down: ", now, then);
    }

    private static String because(String lead, List<Item.Reason> these, List<Item.Reason> notThose) {
        var reasons = these.stream()
                .filter(r -> !notThose.contains(r))
                .map(Item.Reason::because)
                .collect(Collectors.joining(" "));
        return reasons.isEmpty() ? "" : lead + reasons;
    }
}
