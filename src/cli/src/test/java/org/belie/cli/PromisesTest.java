package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.belie.rules.Build;
import org.junit.jupiter.api.Test;

/** What {@code .github/STABILITY.md} and the change log say is what the program does. */
class PromisesTest {
    private static final Path PAGE = Path.of(".github/STABILITY.md");

    @Test
    void itsExitStatusesAreThoseOfTheProgram() throws IOException {
        var rows = new LinkedHashMap<String, String>();
        Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\|$")
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(m -> rows.put(m.group(1), m.group(2)));
        assertEquals(HelpPages.statuses(), rows);
    }

    @Test
    void theTestsThatItNamesAreThere() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var names = files.map(f -> f.getFileName().toString()).toList();
            for (var page : new Path[] {PAGE, Path.of(".github/TESTING.md")}) {
                var gone = Pattern.compile("`(\\w+Test)`")
                        .matcher(Files.readString(page))
                        .results()
                        .map(m -> m.group(1))
                        .filter(name -> !names.contains(name + ".java"))
                        .toList();
                assertEquals(List.of(), gone, page.toString());
            }
        }
    }

    @Test
    void theChangeLogBeginsWithThisVersion() throws IOException {
        var first = Files.readString(Path.of("CHANGELOG.md"))
                .lines()
                .filter(l -> l.startsWith("## "))
                .findFirst()
                .orElseThrow();
        assertTrue(first.matches("## " + Pattern.quote(Build.VERSION) + " - (to come|\\d{4}-\\d\\d-\\d\\d)"), first);
    }
}
