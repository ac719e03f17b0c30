package org.belie.report.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.belie.model.Outcome;
import org.junit.jupiter.api.Test;

/** The page that says what each format loses shows the table that the program goes by. */
class ScalesTest {
    @Test
    void thePageShowsTheTable() throws IOException {
        var page = Files.readAllLines(Path.of("facts", "README.md"));
        var shown = page.stream()
                .dropWhile(l -> !l.equals("## Formats"))
                .filter(l -> Arrays.stream(Outcome.values()).anyMatch(o -> l.startsWith("| `" + o.label() + "` |")))
                .toList();
        assertEquals(Arrays.stream(Outcome.values()).map(ScalesTest::row).toList(), shown);
    }

    private static String row(Outcome outcome) {
        var politifact = Stream.of(Scales.promiseMeter(outcome), Scales.truthOMeter(outcome))
                .filter(Objects::nonNull)
                .toList();
        var cells = List.of(
                "`" + outcome.label() + "`",
                cell(Scales.rating(outcome)),
                cell(Scales.fever(outcome)),
                cell(Scales.averitec(outcome)),
                politifact.isEmpty() ? "-" : String.join(" / ", politifact),
                cell(Scales.opinion(outcome)),
                Scales.sarifKind(outcome) + ", " + Scales.sarifLevel(outcome));
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String cell(Object word) {
        return word == null ? "-" : word.toString();
    }
}
