package org.belie.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.belie.problem.SourceText;

/** A vocabulary as bytes: what the build makes of the shipped one, so that a start need not read YAML. */
public final class Image {
    private Image() {}

    /**
     * All of it, the places of terms too.
     *
     * @param files the names of all files that its terms stand in
     */
    public static byte[] bytes(Vocabulary vocabulary, List<String> files) {
        return new ImageWriter(files).write(vocabulary);
    }

    /**
     * The vocabulary of such bytes.
     *
     * @param files the texts of those files, in the same order
     */
    public static Vocabulary of(byte[] bytes, List<SourceText> files) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new ImageReader(in, files).read();
        } catch (IOException e) {
            throw new IllegalStateException("the shipped vocabulary is not as it was written", e);
        }
    }
}
