package org.belie.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.belie.problem.Mark;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.problem.Severity;
import org.belie.problem.Shape;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Vocabulary;

/** Reads bundles from files: YAML, JSON, or one bundle a line. A folder means its {@code bundle.yaml}. */
public final class BundleFiles {
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;
    private static final int LONGEST_LINE = 64 * 1024 * 1024;
    private static final int BEGINNING = 1024;

    /** Bytes that may stand before a bundle: blanks, and the mark of UTF-8. */
    private static final String BEFORE = " \t\r\n\u00EF\u00BB\u00BF";

    private final BundleReader reader;

    public BundleFiles(Vocabulary shipped) {
        this(shipped, KnownSources.NONE);
    }

    /**
     * @param known sources that bundles need not declare
     */
    public BundleFiles(Vocabulary shipped, KnownSources known) {
        this.reader = new BundleReader(shipped, known);
    }

    /** The file that a path means. */
    public static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve("bundle.yaml") : path;
    }

    /** What is expected of a bundle: the {@code expect.yaml} beside it, or null when there is none. */
    public static Path expectations(Path path) {
        var beside = file(path).resolveSibling("expect.yaml");
        return Files.exists(beside, LinkOption.NOFOLLOW_LINKS) ? beside : null;
    }

    /** The bundles of a path, read as the stream is read: one, or one for each line of an NDJSON file. */
    public Stream<Reading<Matter>> read(Path path) {
        return unread(path).map(Unread::read);
    }

    /** The bundle of a file as if it had another text. */
    public Reading<Matter> read(Path path, String text) {
        var file = file(path);
        var source = SourceText.of(file.toString().replace('\\', '/'), text);
        return reader.read(source, 1, text, beside(file));
    }

    /** The same before they are read; of an NDJSON file no more is kept than the line that is looked at. */
    public Stream<Unread> unread(Path path) {
        var file = file(path);
        var name = file.toString().replace('\\', '/');
        if (!lines(file)) {
            var named = file.equals(path);
            return Stream.of(new Unread(
                    name, 0, "", size(file), () -> whole(file, named ? TextFile.read(file) : TextFile.found(file))));
        }
        try {
            return lines(name, Files.newInputStream(file), beside(file));
        } catch (IOException e) {
            var failed = Reading.<Matter>failed(TextFile.problem(name, e));
            return Stream.of(new Unread(name, 0, "", 0, () -> failed));
        }
    }

    /** The bundles of a stream that is no file, so that there are no documents beside it: NDJSON, or one bundle in YAML. */
    public Stream<Unread> unread(String name, InputStream in) {
        var stream = new BufferedInputStream(in);
        try {
            return beginsLikeJson(stream)
                    ? lines(name, stream, DocumentTexts.NONE)
                    : Stream.of(one(name, stream.readNBytes(LONGEST_LINE + 1)));
        } catch (IOException e) {
            var failed = Reading.<Matter>failed(TextFile.problem(name, e));
            return Stream.of(new Unread(name, 0, "", 0, () -> failed));
        }
    }

    /** Whether a brace comes first, after blanks and the mark of UTF-8, or nothing does; no more is waited for than that tells. */
    private static boolean beginsLikeJson(InputStream stream) throws IOException {
        stream.mark(BEGINNING);
        var first = stream.read();
        for (var left = BEGINNING - 1; BEFORE.indexOf(first) >= 0 && left > 0; left--) {
            first = stream.read();
        }
        stream.reset();
        return first < 0 || first == '{';
    }

    private Unread one(String name, byte[] bytes) {
        if (bytes.length > LONGEST_LINE) {
            return unreadable(name, bytes, Shape.TOO_LARGE, "this has more than 64 MiB");
        }
        var text = Lines.utf8(bytes);
        return text == null
                ? unreadable(name, bytes, Shape.NOT_UTF8, "this is not UTF-8 text")
                : new Unread(
                        name,
                        0,
                        "",
                        bytes.length,
                        () -> reader.read(SourceText.of(name, text), 1, text, DocumentTexts.NONE));
    }

    private static Unread unreadable(String name, byte[] bytes, Shape wrong, String what) {
        var failed = Reading.<Matter>failed(Problem.of(wrong, name, what, null));
        return new Unread(name, 0, "", bytes.length, () -> failed);
    }

    private Reading<Matter> whole(Path file, Reading<NamedText> text) {
        if (!text.ok()) {
            return new Reading<>(null, text.problems());
        }
        var source = SourceText.of(text.value().name(), text.value().text());
        return reader.read(source, 1, text.value().text(), beside(file));
    }

    private Stream<Unread> lines(String name, InputStream in, DocumentTexts documents) {
        var lines = Spliterators.spliteratorUnknownSize(new Lines(in, LONGEST_LINE), Spliterator.ORDERED);
        return StreamSupport.stream(lines, false)
                .filter(line -> line.wrong() != null || !line.text().isBlank())
                .map(line ->
                        new Unread(name, line.number(), line.text(), line.size(), () -> read(name, line, documents)));
    }

    private Reading<Matter> read(String name, Lines.Line line, DocumentTexts documents) {
        var source = SourceText.at(line.number(), name, line.text());
        return line.wrong() == null
                ? reader.read(source, line.number(), line.text(), documents)
                : Reading.failed(new Mark(source, line.number(), 1)
                        .problem(line.wrong(), what(line.wrong()), null, Severity.ERROR));
    }

    private static String what(Shape wrong) {
        return switch (wrong) {
            case NOT_UTF8 -> "this line is not UTF-8 text";
            case TOO_LARGE -> "this line has more than 64 MiB";
            default -> "from here on this cannot be read";
        };
    }

    /** Whether a file has a bundle on each line. */
    public static boolean lines(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return Stream.of(".ndjson", ".jsonl").anyMatch(name::endsWith);
    }

    /** The size of the file that a path means, in bytes; 0 when there is none. */
    public static long size(Path path) {
        return file(path).toFile().length();
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
