package org.belie.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Bytes that belie writes for itself. They begin with a line that says what they are and in which version, and end with a sum
 * over all of it, so that a damaged file is told from a fault in what reads it. The sum finds accidents; who can forge the bytes
 * can forge it too.
 */
public final class Sealed {
    private Sealed() {}

    /**
     * What is kept of some bytes.
     *
     * @param format name and version, such as {@code belie-classes/1}
     */
    public static byte[] seal(String format, byte[] held) {
        var head = head(format);
        var all = ByteBuffer.allocate(head.length + held.length + Integer.BYTES)
                .put(head)
                .put(held);
        return all.putInt(sum(all.array(), all.position())).array();
    }

    /**
     * The bytes that were sealed.
     *
     * @throws Damaged when these are of another format, or not as they were written
     */
    public static byte[] open(String format, byte[] all) throws Damaged {
        var head = head(format);
        var end = all.length - Integer.BYTES;
        if (end < head.length || !Arrays.equals(head, Arrays.copyOf(all, head.length))) {
            throw new Damaged("it is no " + format);
        }
        if (ByteBuffer.wrap(all).getInt(end) != sum(all, end)) {
            throw new Damaged("it is not as it was written");
        }
        return Arrays.copyOfRange(all, head.length, end);
    }

    private static byte[] head(String format) {
        return (format + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static int sum(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
