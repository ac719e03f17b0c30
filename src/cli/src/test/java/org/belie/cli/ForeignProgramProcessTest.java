package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.rules.Build;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door, used by a Maven project of somebody else from the artifact as it would be published. */
class ForeignProgramProcessTest {
    private static final Path BUNDLE = Path.of("facts/nato-2022-02-16").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static List<String> printed;

    @BeforeAll
    static void built() throws Exception {
        publish();
        lay("pom.xml");
        lay("src/main/java/Foreign.java");
        Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror><id>here</id><mirrorOf>*,!belie</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                </settings>
                """.formatted(
                        folder.resolve("local"),
                        Path.of(System.getProperty("belie.repository")).toUri()));
        maven();
        printed = Files.readAllLines(folder.resolve("printed"));
    }

    /** What a release would put into a repository: the artifact, its POM, and its parent's. */
    private static void publish() throws IOException {
        var core = Path.of("src/core");
        var jar = core.resolve("target/belie-core-" + Build.VERSION + ".jar");
        put(jar, "belie-core", ".jar");
        put(core.resolve("pom.xml"), "belie-core", ".pom");
        put(Path.of("pom.xml"), "belie-parent", ".pom");
    }

    private static void put(Path file, String artifact, String ending) throws IOException {
        var place = folder.resolve("repository/org/belie/" + artifact + "/" + Build.VERSION);
        Files.createDirectories(place);
        Files.copy(file, place.resolve(artifact + "-" + Build.VERSION + ending));
    }

    private static void lay(String path) throws IOException {
        var text = Files.readString(Golden.resource("foreign").resolve(path))
                .replace("REPOSITORY", folder.resolve("repository").toUri().toString())
                .replace("VERSION", Build.VERSION)
                .replace(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .replace("BUNDLE", BUNDLE.toString());
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void maven() throws Exception {
        var log = folder.resolve("log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("belie.maven"), "bin", "mvn").toString(),
                        "-B",
                        "-ntp",
                        "-s",
                        "settings.xml",
                        "compile",
                        "exec:exec")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it ends");
        assertEquals(0, process.exitValue(), () -> read(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threads  | true",
                "path     | CONTRADICTED",
                "text     | PENDING",
                "object   | PENDING",
                "stream   | [true, false, true]",
                "problem  | BUN-001",
                "limit    | false",
                "json     | true",
                "rules    | false",
                "isolated | 2 true",
                "context  | null"
            })
    void isAnswered(String question, String answer) {
        assertEquals(answer, told(question));
    }

    private static String told(String question) {
        return printed.stream()
                .filter(line -> line.startsWith(question + " "))
                .map(line -> line.substring(question.length() + 1))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void onTheModulePathTheDoorCanBeNamed() throws IOException {
        assertEquals("", compiled("org.belie.Belie", "org.belie.model.Outcome", "org.belie.problem.Problem"));
    }

    @ParameterizedTest
    @CsvSource({
        "org.belie.rules.RuleBook",
        "org.belie.session.Session",
        "org.belie.verdict.Judge",
        "org.belie.bundle.BundleReader",
        "org.belie.json.Json",
        "org.belie.setup.Setup"
    })
    void onTheModulePathNothingElseCan(String type) throws IOException {
        var told = compiled(type);
        assertTrue(told.contains("does not export it"), told);
    }

    /** What the compiler says of a program that names these types. */
    private static String compiled(String... types) throws IOException {
        var source = Files.createDirectories(folder.resolve("named"));
        var info = source.resolve("module-info.java");
        Files.writeString(info, "module foreign { requires org.belie.core; }\n");
        var named = source.resolve("Named.java");
        Files.writeString(
                named,
                "package foreign; class Named { Object[] all = {"
                        + Stream.of(types).map(t -> t + ".class").collect(Collectors.joining(", ")) + "}; }\n");
        var path = Stream.of(told("class path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        var err = new StringWriter();
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(err),
                        new PrintWriter(err),
                        "-d",
                        folder.resolve("out").toString(),
                        "--class-path",
                        folder.resolve("out").toString(),
                        "--module-path",
                        path,
                        info.toString(),
                        named.toString());
        return err.toString();
    }
}
