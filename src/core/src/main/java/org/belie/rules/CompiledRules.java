package org.belie.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.kept.Sealed;

/**
 * One rule file as generated classes, ready to be loaded without a compiler.
 *
 * @param model the name of the class that describes the rules
 * @param classes bytecode by class name
 */
record CompiledRules(String model, SortedMap<String, byte[]> classes) {
    private static final String FORMAT = "belie-classes/1";

    /** All of it as bytes, the same for the same classes. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(model);
            out.writeInt(classes.size());
            for (var entry : classes.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        return Sealed.seal(FORMAT, bytes.toByteArray());
    }

    /**
     * What {@link #bytes} wrote.
     *
     * @throws IOException when the bytes are not as they were written
     */
    static CompiledRules of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(Sealed.open(FORMAT, bytes)))) {
            var model = in.readUTF();
            var classes = new TreeMap<String, byte[]>();
            for (var left = in.readInt(); left > 0; left--) {
                var name = in.readUTF();
                classes.put(name, in.readNBytes(in.readInt()));
            }
            return new CompiledRules(model, classes);
        }
    }
}
