package org.belie.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.belie.kept.Sealed;
import org.belie.problem.SourceText;

/** A vocabulary as bytes: what the build makes of the shipped one, so that a start need not read YAML. */
public final class Image {
    private static final String FORMAT = "belie-vocabulary/2";

    private Image() {}

    /**
     * All of it, the places of terms too.
     *
     * @param files the names of all files that its terms stand in
     */
    public static byte[] bytes(Vocabulary vocabulary, List<String> files) {
        return Sealed.seal(FORMAT, new ImageWriter(files).write(vocabulary));
    }

    /**
     * The vocabulary of such bytes.
     *
     * @param files the texts of those files, in the same order
     * @throws IOException when the bytes are not as they were written
     */
    public static Vocabulary of(byte[] bytes, List<SourceText> files) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(Sealed.open(FORMAT, bytes)))) {
            return new ImageReader(in, files).read();
        }
    }
}
