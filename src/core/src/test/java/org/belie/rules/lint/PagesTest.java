package org.belie.rules.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.belie.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --explain} says is true: its wrong example has the problem, its right one has none at all. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/core/src/main/resources/belie/lint");

    static Stream<Page> pages() {
        return Page.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areShortAndFitATerminal(Page page) {
        assertTrue(page.why().length() > 60, page.why());
        assertTrue(page.text().lines().allMatch(l -> l.length() <= 100), page.text());
        assertTrue(page.text().lines().count() < 50, page.text());
    }

    /** The compiler's own refusals are shown by {@code RefusalTest}. */
    static Stream<Page> withWrong() {
        return pages().filter(p -> !p.wrong().isEmpty() && !p.code().id().equals("BEL-002"));
    }

    @ParameterizedTest
    @MethodSource("withWrong")
    void theWrongExampleHasTheProblem(Page page) {
        var found = Bench.look("example", Mould.rule(page.wrong()));
        assertTrue(found.stream().map(Problem::code).anyMatch(page.code().id()::equals), found.toString());
    }

    static Stream<Page> withRight() {
        return pages().filter(p -> !p.right().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withRight")
    void theRightExampleHasNone(Page page) {
        assertEquals(List.of(), Bench.look("example", Mould.rule(page.right())));
    }

    @Test
    void everyPageHasItsCode() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var ids = files.map(f -> f.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
            assertEquals(ids, List.copyOf(Codes.byId().keySet()));
        }
        assertFalse(Codes.byId().isEmpty());
    }

    /** An example in a page is as much of a rule as is needed; the mould makes it whole. */
    private static final class Mould {
        private static final String HEAD = "package rules.mine;\n\nimport org.belie.model.*;\n\n";
        private static final String THEN = "insertLogical( new Against( drools.getRule(), pair ) );";

        static String rule(String example) {
            var text = example.replaceAll("(?m)^ {4}", "");
            if (text.startsWith("package")) {
                return text;
            }
            return text.startsWith("rule") || text.startsWith("/*") ? HEAD + comment(text) + text : made(text);
        }

        private static String comment(String text) {
            return text.startsWith("/*") ? "" : "/* Escorts that leave early. */\n";
        }

        private static String made(String text) {
            var parts = text.split("(?m)^then\n");
            var lines = parts[0].strip().lines().toList();
            var then = parts.length > 1 ? parts[1] : lines.get(0).startsWith("insert") ? lines.get(0) : THEN;
            var when = lines.stream()
                    .filter(l -> !l.startsWith("@") && !l.startsWith("insert"))
                    .toList();
            return HEAD + comment(text) + "rule \"Escort left early\"\n" + meta(lines, then) + "when\n    "
                    + String.join("\n    ", when.isEmpty() ? List.of("pair : Comparison( after, byTrend )") : when)
                    + "\nthen\n    " + then.strip() + "\nend\n";
        }

        /** The metadata of an example, and what else a rule needs. */
        private static String meta(List<String> lines, String then) {
            var all = new LinkedHashMap<String, String>();
            all.put("id", "@id( \"MIN-001\" )");
            all.put("status", "@status( \"draft\" )");
            if (then.contains("Against") || then.contains("Cap")) {
                all.put("force", "@force( \"weak\" )");
            }
            all.put("says", "@says( \"It was reported.\" )");
            all.put("doubt", "@doubt( \"a relief on its way\" )");
            var written = lines.stream().filter(l -> l.startsWith("@")).toList();
            written.forEach(l -> all.remove(l.substring(1, l.indexOf('('))));
            var both = new ArrayList<>(all.values());
            both.addAll(written);
            return "    " + String.join("\n    ", both) + "\n";
        }
    }
}
