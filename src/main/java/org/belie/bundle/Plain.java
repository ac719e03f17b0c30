package org.belie.bundle;

import java.util.Arrays;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser says, in plain sentences: what is wrong, and what may help (or null). */
final class Plain {
    private record Known(String part, String what, String maybe) {}

    private static final List<Known> KNOWN = List.of(
            new Known("found character '\\t", "a tab stands where spaces are wanted", "use spaces to indent"),
            new Known(
                    "that cannot start any token", "a text cannot start with this character", "put the text in quotes"),
            new Known("mapping values are not allowed here", "a second `:` on a line", "put the text in quotes"),
            new Known(
                    "could not find expected ':'",
                    "a line that is neither a field nor part of one above",
                    "add `:` after the field's name"),
            new Known("expected ',' or '}'", "a `{` before this is not closed", "add `,` or `}`"),
            new Known("expected ',' or ']'", "a `[` before this is not closed", "add `,` or `]`"),
            new Known("unexpected end of stream", "the file ends inside a quoted text", "add the closing quote"),
            new Known(
                    "expected <block end>",
                    "this stands further left or right than what it belongs to, or a quote closed early",
                    "line it up with the fields above"),
            new Known("expected the node content", "a value is wanted here", null),
            new Known(
                    "unknown escape character", "a `\\` with an unknown letter in a quoted text", "use single quotes"),
            new Known("expected <document start>", "something stands after the end of the document", null));

    private Plain() {}

    static List<String> of(MarkedYamlEngineException e) {
        var raw = String.valueOf(e.getProblem());
        return KNOWN.stream()
                .filter(known -> raw.contains(known.part()))
                .findFirst()
                .map(known -> Arrays.asList(known.what(), known.maybe()))
                .orElse(Arrays.asList("this cannot be read as YAML: " + raw, null));
    }
}
