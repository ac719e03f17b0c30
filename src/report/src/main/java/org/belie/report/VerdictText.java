package org.belie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.belie.message.Messages;
import org.belie.verdict.Item;
import org.belie.verdict.Judgement;

/** One verdict for a terminal. */
final class VerdictText {
    private static final String INDENT = "    ";
    private static final String INNER = INDENT + "  ";

    /** What stands between the parts of a verdict's first line, with room for a sign. */
    private static final int GAPS = 6;

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
            lines(Messages.of("text.against"), judgement.against());
            lines(Messages.of("text.for"), judgement.pro());
            lines(Messages.of("text.discounted"), judgement.discounted());
        } else {
            inFull(judgement);
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
        out.append(screen.lines("  ", "  ", judgement.headline()));
    }

    private void lines(String heading, List<Item> items) {
        var first = new LinkedHashMap<String, Item>();
        items.forEach(i -> first.putIfAbsent(i.seen().id(), i));
        first.values().forEach(i -> line(heading, i));
    }

    private void line(String heading, Item item) {
        var seen = item.seen();
        var named = "[" + seen.id() + "] " + StatementText.who(seen) + ": " + item.title();
        var force = item.force() == null ? "" : " (" + item.force().label() + ")";
        out.append(screen.lines("  " + heading + ": ", INDENT, named + force));
    }

    private void inFull(Judgement judgement) {
        if (!judgement.claim().by().isEmpty()) {
            out.append(screen.lines("  ", "  ", statements.quoted(judgement.claim())));
        }
        items(Messages.of("text.against"), judgement.against());
        items(Messages.of("text.for"), judgement.pro());
        items(Messages.of("text.discounted"), judgement.discounted());
        items(Messages.of("text.context"), judgement.context());
        list(Messages.of("text.missing"), judgement.missing());
        list(
                Messages.of("text.ceilings"),
                judgement.ceilings().stream()
                        .map(Item.Reason::because)
                        .distinct()
                        .toList());
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

    /** The first finding in full, the others by their names, unless all is asked for. */
    private void onOneStatement(List<Item> items) {
        item(items.get(0));
        var others = items.subList(1, items.size());
        if (verbosity == Verbosity.VERBOSE) {
            others.forEach(this::item);
        } else {
            others.forEach(i -> out.append(
                    screen.lines(INNER, INNER + "  ", Messages.of("text.also", i.rule() + force(i), i.title()))));
        }
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
