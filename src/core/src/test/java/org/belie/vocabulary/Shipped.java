package org.belie.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.NamedText;
import org.belie.bundle.VocabularyFiles;
import org.belie.problem.Problem;
import org.belie.problem.Reading;

/** Vocabularies for tests: the shipped one, and small ones written out. */
public final class Shipped {
    private static final Reading<Vocabulary> SHIPPED = VocabularyFiles.read(files());

    private Shipped() {}

    public static Reading<Vocabulary> reading() {
        return SHIPPED;
    }

    public static Vocabulary vocabulary() {
        return sound(SHIPPED);
    }

    /** A vocabulary of this YAML alone. */
    public static Vocabulary of(String yaml) {
        return sound(VocabularyFiles.read(List.of(new NamedText("terms.yaml", yaml))));
    }

    private static Vocabulary sound(Reading<Vocabulary> reading) {
        if (!reading.ok()) {
            throw new AssertionError(String.join(
                    "\n", reading.problems().stream().map(Problem::text).toList()));
        }
        return reading.value();
    }

    private static List<NamedText> files() {
        try (var files = Files.list(Path.of("rules", "vocabulary"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Shipped::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NamedText text(Path file) {
        try {
            return new NamedText(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
