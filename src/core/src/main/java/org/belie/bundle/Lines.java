package org.belie.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.belie.problem.Shape;

/** The lines of a stream of UTF-8, one at a time, however many there are. The stream is closed when it has ended. */
final class Lines implements Iterator<Lines.Line> {
    private static final char MARK = '\ufeff';
    private static final char REPLACED = '\ufffd';

    /**
     * One line.
     *
     * @param number from 1
     * @param text without its end; empty when it cannot be had
     * @param wrong why it cannot be had, or null
     * @param size in bytes, with its end
     */
    record Line(int number, String text, Shape wrong, long size) {}

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int until;
    private int number;
    private boolean ended;
    private Line next;

    /**
     * @param longest the most bytes of a line that is kept
     */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        return line;
    }

    private Line read() {
        number++;
        try {
            return filled() ? line() : null;
        } catch (IOException e) {
            ended = true;
            return new Line(number, "", Shape.UNREADABLE, 0);
        }
    }

    private Line line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var length = 0L;
        do {
            var end = feed();
            length += end - from;
            bytes.write(buffer, from, length > longest ? 0 : end - from);
            from = end;
        } while (from == until && filled());
        from++;
        return length > longest ? new Line(number, "", Shape.TOO_LARGE, length + 1) : decoded(bytes);
    }

    /** Where the line ends in what is there, or where that ends. */
    private int feed() {
        var at = from;
        while (at < until && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Whether there is any more to read. */
    private boolean filled() throws IOException {
        if (from < until) {
            return true;
        }
        from = 0;
        until = Math.max(0, in.read(buffer));
        if (until == 0) {
            ended = true;
            in.close();
        }
        return until > 0;
    }

    private Line decoded(ByteArrayOutputStream bytes) {
        var text = bytes.toString(StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0 && !strict(bytes.toByteArray())) {
            return new Line(number, "", Shape.NOT_UTF8, bytes.size() + 1L);
        }
        var start = number == 1 && !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        var end = text.endsWith("\r") ? text.length() - 1 : text.length();
        return new Line(number, text.substring(start, Math.max(start, end)), null, bytes.size() + 1L);
    }

    /** A whole text, without the mark at its start; null where it is no UTF-8. */
    static String utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0 && !strict(bytes)) {
            return null;
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static boolean strict(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
