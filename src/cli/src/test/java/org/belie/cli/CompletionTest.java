package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real bash offers once it has read the script that belie prints. */
class CompletionTest {
    /** Sets what bash sets when a key asks for completions, and calls what the script registered for the command. */
    private static final String ASK = """
            source '%s'
            COMP_LINE='%s'
            COMP_POINT=${#COMP_LINE}
            COMP_WORDS=(%s)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            function=$(complete -p belie | sed 's/.*-F \\([^ ]*\\).*/\\1/')
            $function belie 2>/dev/null
            printf '%%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void readsTheScript() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here to complete anything");
        script = Files.writeString(folder.resolve("belie.bash"), printed("completion"));
    }

    private static String printed(String... args) {
        var out = new StringWriter();
        assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), args));
        return out.toString();
    }

    /** What is offered for the last word of a line; a blank at its end begins a new word. */
    private List<String> offered(String line) throws IOException, InterruptedException {
        var words = line.split(" ", -1);
        var quoted = IntStream.range(0, words.length)
                .mapToObj(i -> "'" + words[i] + "'")
                .collect(Collectors.joining(" "));
        var process = new ProcessBuilder("/bin/bash", "--norc", "-c", ASK.formatted(script, line, quoted))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var offered = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), offered);
        return offered.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .sorted()
                .toList();
    }

    @Test
    void commandsAreCompleted() throws Exception {
        assertEquals(List.of("check"), offered("belie che"));
        assertEquals(List.of("check"), offered("belie vocabulary c"));
        assertTrue(offered("belie ").containsAll(List.of("check", "backtest", "rules", "vocabulary")));
    }

    @Test
    void optionsAreCompleted() throws Exception {
        assertEquals(List.of("--format"), offered("belie check --form"));
        assertEquals(List.of("--as-of"), offered("belie check --as"));
        assertEquals(List.of(), offered("belie bundle schema --format"));
    }

    @Test
    void formatsAreThoseOfTheCommand() throws Exception {
        assertEquals(
                List.of(
                        "claimreview",
                        "csv",
                        "html",
                        "json",
                        "junit",
                        "markdown",
                        "ndjson",
                        "prov",
                        "sarif",
                        "stix",
                        "text"),
                offered("belie check --format "));
        assertEquals(List.of("dot", "json", "mermaid", "text"), offered("belie vocabulary tree --format "));
        assertEquals(List.of("mermaid"), offered("belie vocabulary tree --format m"));
    }

    @Test
    void wordsAreOfferedAsTheyAreAccepted() throws Exception {
        assertEquals(List.of("always", "auto", "never"), offered("belie check --color "));
        assertEquals(List.of("in-progress"), offered("belie check --fail-on in"));
        assertEquals(List.of("bash"), offered("belie completion b"));
    }

    /** Names of constants are written otherwise than the words that are accepted. */
    @Test
    void noNamesOfConstantsAreOffered() {
        for (var command : ManPages.commands()) {
            for (var option : command.options()) {
                if (option.completionCandidates() != null) {
                    option.completionCandidates()
                            .forEach(word -> assertTrue(word.matches("[a-z0-9-]+"), option.longestName() + " " + word));
                }
            }
        }
    }

    @Test
    void filesAreCompleted() throws Exception {
        Files.createDirectory(folder.resolve("facts"));
        assertEquals(List.of("facts"), offered("belie check fac"));
        assertEquals(List.of("facts"), offered("belie check --rules f"));
    }

    @Test
    void theShellsShareOneScript() {
        assertEquals(printed("completion"), printed("completion", "zsh"));
        var err = new StringWriter();
        assertEquals(3, Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "completion", "tcsh"));
        assertTrue(err.toString().contains("ZSH"), err.toString());
    }
}
