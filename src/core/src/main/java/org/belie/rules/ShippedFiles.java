package org.belie.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.belie.kept.DamagedProgram;
import org.belie.kept.Sealed;
import org.drools.model.Model;

/**
 * What was made of the shipped folder while the program was built, so that nobody who uses the rules as they are waits for a
 * parser or a compiler. A file is recognised by its whole text: one that was edited is simply not among these.
 */
final class ShippedFiles {
    static final String PLACE = "/belie/shipped/rules";

    private static final String FORMAT = "belie-shipped/1";

    private static final SortedMap<String, ShippedFile> FILES = new TreeMap<>();
    private static final String FINGERPRINT = read();

    private ShippedFiles() {}

    /** Whether a file has the very text that was shipped. */
    static boolean has(String path, String text) {
        var shipped = FILES.get(path);
        return shipped != null && shipped.text().equals(text);
    }

    /** Whether the files of a kind are those that were shipped, all of them and no other. */
    static boolean are(SortedMap<String, String> files, Predicate<String> kind) {
        var ours = FILES.keySet().stream().filter(kind).toList();
        var theirs = files.keySet().stream().filter(kind).toList();
        return ours.equals(theirs) && theirs.stream().allMatch(path -> has(path, files.get(path)));
    }

    /** The fingerprint of the folder that was shipped. */
    static String fingerprint() {
        return FINGERPRINT;
    }

    /** The paths of all rule files. */
    static List<String> rules() {
        return FILES.keySet().stream().filter(RuleFolder::rule).toList();
    }

    /** All texts, by path. */
    static SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        FILES.forEach((path, file) -> texts.put(path, file.text()));
        return texts;
    }

    /** What the rules of a file that is there say of themselves. */
    static List<RuleCard> cards(String path) {
        return FILES.get(path).cards();
    }

    /** The rules of a file that is there, from the program's own classes. */
    static Model loaded(String path) {
        try {
            return (Model) Class.forName(FILES.get(path).model(), true, ShippedFiles.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the shipped rules cannot be loaded: " + path, e);
        }
    }

    private static String read() {
        try (var resource = ShippedFiles.class.getResourceAsStream(PLACE)) {
            return resource == null ? "" : read(resource.readAllBytes());
        } catch (IOException e) {
            throw new DamagedProgram(PLACE, e);
        }
    }

    private static String read(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(Sealed.open(FORMAT, bytes)));
        var fingerprint = in.readUTF();
        for (var left = in.readInt(); left > 0; left--) {
            var path = in.readUTF();
            FILES.put(path, ShippedFile.read(path, in));
        }
        return fingerprint;
    }

    /** The bytes that are read at the start. */
    static byte[] bytes(String fingerprint, SortedMap<String, ShippedFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(fingerprint);
            out.writeInt(files.size());
            for (var file : files.entrySet()) {
                out.writeUTF(file.getKey());
                file.getValue().write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        return Sealed.seal(FORMAT, bytes.toByteArray());
    }
}
