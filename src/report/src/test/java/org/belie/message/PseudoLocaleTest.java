package org.belie.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.belie.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ready for another language: run with every text to translate between marks, a report has no word outside them but what is a
 * rule's, a bundle's, or a closed list's.
 */
class PseudoLocaleTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]+");

    @TempDir
    private static Path folder;

    private static URLClassLoader loader;
    private static Function<String, List<String>> reports;

    static List<String> matters() {
        return Shop.facts().stream().map(Path::toString).toList();
    }

    /** The program once more, beside itself, with the marked texts first on its class path. */
    @BeforeAll
    @SuppressWarnings("unchecked")
    static void marked() throws Exception {
        write();
        var path = new ArrayList<URL>(List.of(folder.toUri().toURL()));
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        reports = beside(() -> (Function<String, List<String>>)
                loader.loadClass(MarkedReports.class.getName()).getConstructor().newInstance());
    }

    /** The engine looks for its parts where the thread does. */
    private static <T> T beside(Callable<T> work) throws Exception {
        var thread = Thread.currentThread();
        var own = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static void write() throws IOException {
        var texts = ResourceBundle.getBundle("belie.messages", Locale.ROOT);
        var lines = new StringBuilder();
        for (var key : new TreeSet<>(texts.keySet())) {
            lines.append(key)
                    .append('=')
                    .append(MarkedReports.marked(texts.getString(key)))
                    .append('\n');
        }
        Files.createDirectories(folder.resolve("belie"));
        Files.writeString(folder.resolve("belie/messages.properties"), lines);
    }

    @ParameterizedTest
    @MethodSource("matters")
    void noWordOfAReportIsOutsideTheTextsToTranslate(String matter) throws Exception {
        for (var report : beside(() -> reports.apply(matter))) {
            assertTrue(report.contains("⟦"), report);
            assertEquals(List.of(), words(MarkedReports.outside(report)), report);
        }
    }

    @Test
    void aWordOutsideTheMarksIsFound() {
        var outside = MarkedReports.outside("⟦as of ⟦2022⟧, 3 verdicts⟧ and [s1] ⟦more⟧");
        assertEquals(List.of("and"), words(outside));
        assertEquals(List.of(), words(MarkedReports.outside("⟦as of ⟦2022⟧⟧ 3")));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\[[^\\]]*]|\"[^\"]*\"", " "))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> !MarkedReports.labels().contains(word))
                .toList();
    }
}
