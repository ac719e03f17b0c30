package org.belie.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belie.bundle.VocabularyFiles;
import org.belie.kept.DamagedProgram;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.problem.SourceText;
import org.belie.rules.RuleFolder;
import org.belie.vocabulary.Image;
import org.belie.vocabulary.Vocabulary;

/** The shipped vocabulary, which was read while the program was built; the build runs it. */
public final class ShippedVocabulary {
    private static final String PLACE = "/belie/shipped/vocabulary";

    private ShippedVocabulary() {}

    /** The vocabulary of a folder whose vocabulary is the shipped one. */
    static Reading<Vocabulary> read(RuleFolder folder) {
        var files = Setup.named(folder, folder.vocabulary());
        try (var image = ShippedVocabulary.class.getResourceAsStream(PLACE)) {
            return image == null
                    ? VocabularyFiles.read(files)
                    : new Reading<>(
                            Image.of(
                                    image.readAllBytes(),
                                    files.stream()
                                            .map(f -> SourceText.of(f.name(), f.text()))
                                            .toList()),
                            List.of());
        } catch (IOException e) {
            throw new DamagedProgram(PLACE, e);
        }
    }

    /**
     * Reads the shipped vocabulary and keeps what was read.
     *
     * @param args the folder of the program's classes
     * @throws IOException when it cannot be written
     */
    public static void main(String[] args) throws IOException {
        var folder = RuleFolder.shipped();
        var files = Setup.named(folder, folder.vocabulary());
        var reading = VocabularyFiles.read(files);
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(
                    reading.problems().stream().map(Problem::text).reduce("\n", String::concat));
        }
        var image = Path.of(args[0] + PLACE);
        Files.createDirectories(image.getParent());
        Files.write(
                image,
                Image.bytes(reading.value(), files.stream().map(f -> f.name()).toList()));
    }
}
