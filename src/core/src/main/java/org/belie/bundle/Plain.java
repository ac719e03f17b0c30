package org.belie.bundle;

import java.util.List;
import org.belie.problem.Mark;
import org.belie.problem.Problem;
import org.belie.problem.Severity;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser says, in plain sentences. */
final class Plain {
    /**
     * @param part of the parser's own message
     * @param atStart whether the place to show is where the broken thing starts, rather than where the parser gave up
     */
    private record Known(String part, boolean atStart, String what, String maybe) {}

    private static final List<Known> KNOWN = List.of(
            known("found character '\\t", "a tab stands where spaces are wanted", "use spaces to indent"),
            known("that cannot start any token", "a text cannot start with this character", "put the text in quotes"),
            known(
                    "mapping values are not allowed here",
                    "a `:` stands where no field can begin",
                    "line the field up with those above, or put the text in quotes"),
            known(
                    "could not find expected ':'",
                    "this is neither a field nor part of one above",
                    "add `:` after the field's name"),
            start("expected ',' or '}'", "this `{` is not closed", "add `,` or `}`"),
            start("expected ',' or ']'", "this `[` is not closed", "add `,` or `]`"),
            start("unexpected end of stream", "this quoted text has no end", "add the closing quote"),
            known(
                    "expected <block end>",
                    "this stands further left or right than what it belongs to, or follows a quote that closed early",
                    "line it up with the fields above"),
            known("expected the node content", "a value is wanted here", null),
            known("unknown escape character", "a `\\` with an unknown letter in a quoted text", "use single quotes"),
            known("expected <document start>", "something stands after the end of the document", null));

    private Plain() {}

    private static Known known(String part, String what, String maybe) {
        return new Known(part, false, what, maybe);
    }

    private static Known start(String part, String what, String maybe) {
        return new Known(part, true, what, maybe);
    }

    /** The problem, where it can best be seen. */
    static Problem of(MarkedYamlEngineException e, SourceText source, int linesBefore) {
        var raw = String.valueOf(e.getProblem());
        var known = KNOWN.stream()
                .filter(k -> raw.contains(k.part()))
                .findFirst()
                .orElse(known("", "this cannot be read as YAML: " + raw, null));
        var at = known.atStart() && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
        var mark = at.map(m -> new Mark(source, m.getLine() + 1 + linesBefore, m.getColumn() + 1))
                .orElse(new Mark(source, 1 + linesBefore, 1));
        return mark.problem(Shape.SYNTAX, known.what(), known.maybe(), Severity.ERROR);
    }
}
