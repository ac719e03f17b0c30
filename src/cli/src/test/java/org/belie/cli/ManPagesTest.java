package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.rules.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The manual that the build makes: every command has its page, and groff has nothing to say against it. */
class ManPagesTest {
    @TempDir
    private Path folder;

    static Stream<CommandSpec> commands() {
        return ManPages.commands().stream();
    }

    private record Rendered(String text, String warnings) {}

    private Rendered rendered(String page) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("page.1"), page);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder("groff", "-man", "-ww", "-Tutf8", "-P-cbou", file.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Rendered(Files.readString(out), Files.readString(err));
    }

    private static boolean groff() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "groff")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aPageRendersWithoutWarningsAndNamesAllOptions(CommandSpec command) throws Exception {
        assumeTrue(groff(), "there is no groff here to render a page");
        var rendered = rendered(ManPage.of(command));
        assertEquals("", rendered.warnings());
        for (var option : command.options()) {
            assertTrue(rendered.text().contains(option.longestName()), option.longestName());
        }
        for (var example : HelpPages.examples(command)) {
            assertTrue(rendered.text().contains(example), example);
        }
        for (var heading : List.of("NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS", "EXAMPLES", "SEE ALSO")) {
            assertTrue(rendered.text().contains("\n" + heading + "\n"), heading);
        }
    }

    /** A command whose words mean something to the language of the page. */
    @Command(
            name = "odd",
            description = ".SH is no heading here: 100%% of \"it\" is \\fBtext\\fR, 'quoted' and `so`.%n",
            footer = {"", "Examples:", "  odd --a-b 'x y' > ~/z^2", "  .odd Žofie", "", "And a note."})
    static final class Odd {
        @Option(names = "--a-b", paramLabel = "X", split = ",", description = "Take X - or no X.")
        private List<String> options;

        @Option(names = "--hidden", hidden = true, description = "Not shown.")
        private boolean hidden;

        @Parameters(arity = "0..*", paramLabel = "FILE", description = "'tis a file.")
        private List<String> files;
    }

    @Test
    void whatMeansSomethingToThePageIsPrintedAsItStands() throws Exception {
        var page = ManPage.of(new CommandLine(new Odd()).getCommandSpec());
        Golden.check(Golden.resource("man/odd.1"), page.replace(Build.VERSION, "VERSION"));
        assumeTrue(groff(), "there is no groff here to render a page");
        var rendered = rendered(page);
        assertEquals("", rendered.warnings());
        var text = rendered.text().replaceAll("\\s+", " ");
        assertTrue(text.contains(".SH is no heading here: 100% of \"it\" is \\fBtext\\fR, 'quoted' and `so`."), text);
        assertTrue(text.contains("odd --a-b 'x y' > ~/z^2 .odd Žofie And a note."), text);
        assertTrue(text.contains("[FILE...] 'tis a file."), text);
        assertFalse(text.contains("--hidden"), text);
    }

    @Test
    void everyCommandHasAFileAndNoneThatIsGone() throws IOException {
        Files.writeString(folder.resolve("belie-gone.1"), "");
        ManPages.main(new String[] {folder.toString()});
        try (var files = Files.list(folder)) {
            var names = files.map(f -> f.getFileName().toString()).sorted().toList();
            assertEquals(
                    commands().map(c -> c.qualifiedName("-") + ".1").sorted().toList(), names);
            assertTrue(names.contains("belie-vocabulary-show.1"), names.toString());
        }
    }
}
