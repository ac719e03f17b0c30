package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every path that a guide names is there, every link leads somewhere, and every command line is one that can be typed. */
class GuidesTest {
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w./@-])(?:src|rules|facts|\\.ci|\\.vscode|\\.idea|\\.github)/[\\w./*-]*[\\w*/]");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([\\w./-]+)(?:#[\\w-]+)?\\)");
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern BELIE = Pattern.compile("(?:^|\\()(?:\\$ )?(?:\\./)?belie ([^#|>)]+)");
    private static final Pattern MAVEN = Pattern.compile("^(?:\\w+=\\S+ )*mvn ([^#]+)");
    private static final List<String> PHASES =
            List.of("clean", "validate", "compile", "test-compile", "test", "package", "verify", "install", "deploy");

    /** Every page for people. */
    static Stream<Path> guides() throws IOException {
        var guides = new TreeSet<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        for (var folder : List.of("src", "rules", "facts", ".github")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(f -> f.toString().endsWith(".md"))
                        .filter(f -> !f.toString().contains("/target/"))
                        .filter(f -> !f.toString().contains("/src/test/"))
                        .forEach(guides::add);
            }
        }
        return guides.stream();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void namesPathsThatThereAre(Path guide) throws IOException {
        var wrong = PATH.matcher(Files.readString(guide))
                .results()
                .map(m -> m.group().replaceFirst("[^/]*\\*.*", ""))
                .filter(path -> !Files.exists(Path.of(path)))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void hasLinksThatLeadSomewhere(Path guide) throws IOException {
        var folder = guide.toAbsolutePath().getParent();
        var wrong = LINK.matcher(Files.readString(guide))
                .results()
                .map(m -> m.group(1))
                .filter(link -> !Files.exists(folder.resolve(link)))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void hasCommandsThatCanBeTyped(Path guide) throws IOException {
        assertEquals(List.of(), wrong(Files.readString(guide)));
    }

    @Test
    void aWrongCommandIsSeen() {
        var guide = "Say `belie chek x` or `./belie rules new|lnit`, or `mvn -Pnone verify`.\n\n"
                + "    belie why facts     # no claim\n    mvn -pl src/none test\n    mvn test -Dtest=NoTest\n    mvn verfy\n";
        assertEquals(7, wrong(guide).size(), wrong(guide).toString());
        assertEquals(
                List.of(), wrong("`belie diff`, `belie check --format FORMAT`\n\n    ./belie check facts > out\n"));
    }

    private static List<String> wrong(String guide) {
        var wrong = new ArrayList<String>();
        guide.lines().filter(l -> !l.startsWith("|")).map(String::strip).forEach(line -> look(line, false, wrong));
        SPAN.matcher(guide).results().forEach(m -> look(m.group(1), true, wrong));
        return wrong;
    }

    private static void look(String line, boolean mentioned, List<String> wrong) {
        BELIE.matcher(line)
                .results()
                .flatMap(m -> either(m.group(1), line))
                .filter(words -> !parses(words, mentioned))
                .forEach(words -> wrong.add("belie " + words));
        MAVEN.matcher(line).results().forEach(m -> maven(m.group(1), wrong));
    }

    /** A command line, or each of those that {@code new|lint|test} stands for. */
    private static Stream<String> either(String command, String line) {
        var choice = Pattern.compile("^(.*?)(\\w+(?:\\|\\w+)+)(.*)$").matcher(line.replaceFirst("^.*?belie ", ""));
        return choice.find()
                ? Arrays.stream(choice.group(2).split("\\|")).map(one -> choice.group(1) + one + choice.group(3))
                : Stream.of(command);
    }

    /** Words in capitals stand for what its reader puts there; a command that is only mentioned need not be whole. */
    private static boolean parses(String command, boolean mentioned) {
        var words = Arrays.stream(command.strip().split(" +(?=(?:[^']*'[^']*')*[^']*$)"))
                .map(word -> word.replace("'", "").replace("\"", ""))
                .map(word -> word.equals("FORMAT") ? "json" : word)
                .toArray(String[]::new);
        if (!words[0].matches("-?-?[a-z]+(-[a-z]+)?")) {
            return true;
        }
        try {
            var program = Main.program(words).setCaseInsensitiveEnumValuesAllowed(true);
            program.setErr(new PrintWriter(new StringWriter())).parseArgs(words);
            return true;
        } catch (CommandLine.MissingParameterException e) {
            return mentioned;
        } catch (CommandLine.ParameterException e) {
            return false;
        }
    }

    private static void maven(String command, List<String> wrong) {
        var words = List.of(command.strip().split(" +"));
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var named = i > 0 && words.get(i - 1).equals("-pl");
            var good = named
                    ? Files.exists(Path.of(word, "pom.xml"))
                    : word.startsWith("-") ? option(word) : PHASES.contains(word) || goal(word);
            if (!good) {
                wrong.add("mvn " + word);
            }
        }
    }

    private static boolean option(String word) {
        if (word.startsWith("-Dtest=")) {
            return Arrays.stream(word.substring(7).split(",")).allMatch(GuidesTest::test);
        }
        return word.startsWith("-P")
                ? poms().contains("<id>" + word.substring(2) + "</id>")
                : List.of("-B", "-ntp", "-q", "-o", "-pl", "-am").contains(word) || word.startsWith("-D");
    }

    private static boolean goal(String word) {
        var parts = word.split("[:@]");
        return parts.length > 1
                && poms().contains(parts[0] + "-maven-plugin</artifactId>")
                        | poms().contains("maven-" + parts[0] + "-plugin</artifactId>")
                && (parts.length < 3 || poms().contains("<id>" + parts[2] + "</id>"));
    }

    private static boolean test(String name) {
        try (var files = Files.walk(Path.of("src"))) {
            return files.anyMatch(f -> f.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String poms() {
        return Stream.of("pom.xml", "src/core/pom.xml", "src/report/pom.xml", "src/cli/pom.xml", "src/bench/pom.xml")
                .map(GuidesTest::text)
                .collect(Collectors.joining());
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thereAreGuidesToLookAt() throws IOException {
        assertTrue(guides().count() > 15, "the guides, and a page for each pack");
    }
}
