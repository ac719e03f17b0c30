package org.belie.report;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Source;
import org.belie.model.Statement;
import org.belie.verdict.Admiralty;
import org.belie.verdict.Dates;
import org.belie.verdict.Item;
import org.belie.verdict.Phrase;

/**
 * A statement that a finding rests on, in a line or two: who said it, when, how it is graded, in which words.
 *
 * @param file the bundle's file, to lead to
 */
record StatementText(Screen screen, Verbosity verbosity, String file) {

    /** "Jens Stoltenberg, 16 February 2022". */
    static String who(Statement statement) {
        return Phrase.of(statement.by()) + ", " + Dates.of(statement.said());
    }

    /** Who said it, with the words. */
    String quoted(Statement statement) {
        return who(statement) + quote(statement);
    }

    /** The whole line. */
    String line(String indent, Statement statement) {
        var name = "[" + statement.id() + "]";
        var about = verbosity == Verbosity.VERBOSE ? inFull(statement) : inShort(statement);
        var lines = screen.lines(indent, indent + "  ", name + " " + about);
        return screen.colour().faint(screen.linked(lines, name, file));
    }

    /** What a finding rests on, in a line: who, when, how good, and the words or else what they say. */
    String brief(Item item) {
        var seen = item.seen();
        if (seen.derived()) {
            var from = item.statements().stream().map(s -> "[" + s.id() + "]").collect(Collectors.joining(" "));
            var who = item.statements().stream()
                    .flatMap(s -> s.by().stream())
                    .distinct()
                    .toList();
            return Messages.of("text.derived", Phrase.plain(seen), from, Phrase.of(who));
        }
        var quote = seen.attribution().quote();
        return Messages.of(
                "text.brief",
                seen.id(),
                who(seen),
                each(seen, s -> Admiralty.of(s.reliability())),
                quote == null ? Phrase.plain(seen) : Messages.of("text.quoted", quote));
    }

    private String inShort(Statement statement) {
        var letters = each(statement, s -> s.reliability().name());
        var figure = statement.credibility() == 6 ? "" : String.valueOf(statement.credibility());
        return Messages.of(
                "text.graded",
                who(statement),
                letters + figure,
                statement.basis().label(),
                origins(statement) + quote(statement));
    }

    private String inFull(Statement statement) {
        var graded = each(statement, StatementText::graded)
                + (statement.by().isEmpty() ? "" : "; ")
                + Admiralty.of(statement.credibility());
        var told = Messages.of(
                "text.gradedInFull", who(statement), graded, statement.basis().label(), origins(statement));
        return Stream.of(
                        told + quote(statement), document(statement), via(statement), note(statement), place(statement))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String graded(Source source) {
        var grade = Admiralty.of(source.reliability());
        return source.gradedIn() == null ? grade : Messages.of("text.gradedElsewhere", grade, source.gradedIn());
    }

    private static String each(Statement statement, Function<Source, String> grade) {
        return statement.by().stream().map(grade).collect(Collectors.joining(", "));
    }

    private static String origins(Statement statement) {
        return statement.origins().equals(statement.by()) || statement.origins().isEmpty()
                ? ""
                : Messages.of("text.after", Phrase.of(statement.origins()));
    }

    private static String quote(Statement statement) {
        var quote = statement.attribution().quote();
        return quote == null ? "" : ": \"" + quote + "\"";
    }

    private static String document(Statement statement) {
        var document = statement.attribution().in();
        return document == null ? "" : Messages.of("text.document", document.title());
    }

    private static String via(Statement statement) {
        var via = statement.attribution().via();
        var through = statement.through();
        if (through != null) {
            via = Messages.of(
                    "text.via.graded", through.name(), through.reliability().name());
        }
        return via == null ? "" : Messages.of("text.via", via);
    }

    private static String note(Statement statement) {
        var note = statement.attribution().note();
        return note == null ? "" : Messages.of("text.note", note);
    }

    private String place(Statement statement) {
        var line = statement.attribution().line();
        return line > 0 ? file + ":" + line : "";
    }
}
