package org.belie.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.problem.Reading;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Vocabulary;

/** Reads bundles from files: YAML, JSON, or one bundle a line. A folder means its {@code bundle.yaml}. */
public final class BundleFiles {
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    private final BundleReader reader;

    public BundleFiles(Vocabulary shipped) {
        this.reader = new BundleReader(shipped);
    }

    /** The file that a path means. */
    public static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve("bundle.yaml") : path;
    }

    /** What is expected of a bundle: the {@code expect.yaml} beside it, or null when there is none. */
    public static Path expectations(Path path) {
        var beside = file(path).resolveSibling("expect.yaml");
        return Files.isRegularFile(beside) ? beside : null;
    }

    /** The bundles of a path, read as the stream is read: one, or one for each line of an NDJSON file. */
    public Stream<Reading<Matter>> read(Path path) {
        var file = file(path);
        var text = TextFile.read(file);
        if (!text.ok()) {
            return Stream.of(new Reading<>(null, text.problems()));
        }
        var source = SourceText.of(text.value().name(), text.value().text());
        var documents = beside(file);
        return lines(file)
                ? IntStream.rangeClosed(1, source.lines().size())
                        .filter(line -> !source.line(line).isBlank())
                        .mapToObj(line -> reader.read(source, line, source.line(line), documents))
                : Stream.of(reader.read(source, 1, text.value().text(), documents));
    }

    private static boolean lines(Path file) {
        var name = file.getFileName().toString();
        return Stream.of(".ndjson", ".jsonl").anyMatch(name::endsWith);
    }

    private static DocumentTexts beside(Path bundle) {
        return name -> Quotes.inside(name) ? text(bundle, name) : null;
    }

    /** Nothing outside the folder is read, nor any pipe or device, links included: a bundle may come from a stranger. */
    private static String text(Path bundle, String name) {
        try {
            var folder = bundle.toAbsolutePath().getParent().toRealPath();
            var file = folder.resolve(name).toRealPath();
            var there = file.startsWith(folder) && Files.isRegularFile(file);
            if (!there || Files.size(file) > LARGEST_DOCUMENT) {
                return null;
            }
            var text = TextFile.read(file);
            return text.ok() ? text.value().text() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
