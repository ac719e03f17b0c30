package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Statement;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;
import org.belie.verdict.Phrase;

/** One verdict for a terminal. */
final class VerdictText {
    private static final String INDENT = "    ";
    private static final String INNER = INDENT + "  ";

    /** What stands between the parts of a verdict's first line, with room for a sign. */
    private static final int GAPS = 6;

    /** How much is told of a side, and how many reasons of what was set aside. */
    private static final int SHOWN = 3;

    private final Screen screen;
    private final Verbosity verbosity;
    private final StatementText statements;
    private final StringBuilder out = new StringBuilder();

    /**
     * Prints verdicts.
     *
     * @param file the bundle's file, for links
     */
    VerdictText(Screen screen, Verbosity verbosity, String file) {
        this.screen = screen;
        this.verbosity = verbosity;
        this.statements = new StatementText(screen, verbosity, file);
    }

    String of(Judgement judgement) {
        head(judgement);
        if (verbosity == Verbosity.BRIEF) {
            out.append(screen.lines("  ", "  ", judgement.headline()));
            side(Messages.of("text.against"), judgement.against());
            side(Messages.of("text.for"), judgement.pro());
        } else {
            told(judgement);
            if (verbosity == Verbosity.VERBOSE) {
                inFull(judgement);
            } else {
                inShort(judgement);
            }
        }
        return out.toString();
    }

    private void head(Judgement judgement) {
        var claim = judgement.claim().id();
        var sureness = "(" + TextReport.sureness(judgement) + ")";
        var outcome = judgement.outcome().label();
        var fits = Columns.of(outcome + claim + sureness) + GAPS <= screen.width();
        out.append('\n').append(screen.outcome(judgement.outcome()));
        out.append("  ").append(screen.linked(screen.colour().strong(claim), claim, statements.file()));
        out.append(fits ? "  " + sureness + "\n" : "\n" + screen.lines("  ", "  ", sureness));
    }

    /** What is said, by whom and how it is read; the answer; and what it rests on. */
    private void told(Judgement judgement) {
        var claim = judgement.claim();
        if (!claim.by().isEmpty() && claim.attribution().quote() != null) {
            out.append(screen.lines("  ", "    ", statements.quoted(claim)));
            out.append(screen.lines("  ", "    ", Messages.of("text.readAs", Phrase.plain(claim))));
        } else {
            out.append(screen.lines("  ", "    ", Messages.of("text.reading", who(claim), Phrase.plain(claim))));
        }
        out.append(screen.lines("  ", "  ", judgement.answer()));
    }

    private static String who(Statement claim) {
        return claim.by().isEmpty() ? Messages.of("finding.hypothesis") : StatementText.who(claim);
    }

    private void inShort(Judgement judgement) {
        side(Messages.of("text.against"), judgement.against());
        side(Messages.of("text.for"), judgement.pro());
        one(Messages.of("text.ceilings"), ceilings(judgement));
        one(Messages.of("text.missing"), judgement.missing());
        aside(Stream.concat(judgement.context().stream(), judgement.discounted().stream())
                .toList());
    }

    /** The heaviest finding on each statement, and how many more there are. */
    private void side(String heading, List<Item> items) {
        var first = firstOfEach(items);
        first.stream().limit(SHOWN).forEach(i -> evidence(heading, i));
        if (first.size() > SHOWN) {
            out.append(screen.lines(
                    "  ",
                    INDENT,
                    Messages.of("text.more", heading, Messages.count("count.statement", first.size() - SHOWN))));
        }
    }

    private static List<Item> firstOfEach(List<Item> items) {
        var first = new LinkedHashMap<List<String>, Item>();
        items.forEach(i ->
                first.putIfAbsent(i.statements().stream().map(Statement::id).toList(), i));
        return List.copyOf(first.values());
    }

    private void evidence(String heading, Item item) {
        var says = Messages.of(
                "text.evidence", heading, item.force().label(), statements.brief(item), item.rule(), item.title());
        out.append(screen.linked(
                screen.lines("  ", INDENT, says), "[" + item.seen().id() + "]", statements.file()));
    }

    private void one(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.append(
                    screen.lines("  ", INDENT, Messages.of("text.one", heading, String.join(" ", ended(sentences)))));
        }
    }

    private static List<String> ended(List<String> sentences) {
        return sentences.stream().map(s -> s.endsWith(".") ? s : s + ".").toList();
    }

    /** What was looked at and does not count: how much, and the commonest reasons. */
    private void aside(List<Item> items) {
        var first = firstOfEach(items);
        if (first.isEmpty()) {
            return;
        }
        var counted = first.stream().collect(Collectors.groupingBy(Item::title, TreeMap::new, Collectors.counting()));
        var reasons = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .map(e -> Messages.of("text.reason", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
        var more = counted.size() > SHOWN ? Messages.of("text.andOthers", reasons) : reasons;
        out.append(screen.lines(
                "  ", INDENT, Messages.of("text.aside", Messages.count("count.statement", first.size()), more)));
    }

    private static List<String> ceilings(Judgement judgement) {
        return judgement.ceilings().stream()
                .map(Item.Reason::because)
                .distinct()
                .toList();
    }

    private void inFull(Judgement judgement) {
        items(Messages.of("text.against"), judgement.against());
        items(Messages.of("text.for"), judgement.pro());
        list(Messages.of("text.ceilings"), ceilings(judgement));
        list(Messages.of("text.missing"), judgement.missing());
        items(Messages.of("text.discounted"), judgement.discounted());
        items(Messages.of("text.context"), judgement.context());
    }

    private void items(String heading, List<Item> items) {
        if (!items.isEmpty()) {
            heading(heading);
            var bySeen = new LinkedHashMap<String, List<Item>>();
            items.forEach(i -> bySeen.computeIfAbsent(i.seen().id(), k -> new ArrayList<>())
                    .add(i));
            bySeen.values().forEach(this::onOneStatement);
        }
    }

    private void onOneStatement(List<Item> items) {
        items.forEach(this::item);
    }

    private void item(Item item) {
        var title = verbosity == Verbosity.VERBOSE ? " \"" + item.title() + "\":" : "";
        out.append(screen.lines(INDENT, INNER, item.rule() + force(item) + title + " " + item.says()));
        item.statements().forEach(s -> out.append(statements.line(INNER, s)));
        for (var cap : item.caps()) {
            out.append(screen.lines(INNER, INNER + "  ", Messages.of("text.cap", cap.to(), cap.because(), cap.rule())));
        }
        if (item.force() != null && item.doubt() != null) {
            out.append(screen.lines(INNER, INNER + "  ", Messages.of("text.doubt", item.doubt())));
        }
    }

    private static String force(Item item) {
        if (item.force() == null) {
            return "";
        }
        var force = " " + item.force().label();
        return item.force() == item.proposed()
                ? force
                : force + " " + Messages.of("text.proposed", item.proposed().label());
    }

    private void list(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            sentences.forEach(s -> out.append(screen.lines(INDENT, INNER, s)));
        }
    }

    private void heading(String text) {
        out.append("  ").append(screen.colour().strong(text)).append('\n');
    }
}
