package org.belie.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which knows whether its reader has gone: {@code belie check | head} is no fault, a full disk is one. */
final class Piped extends FilterOutputStream {
    private static volatile boolean closed;

    Piped(OutputStream out) {
        super(out);
    }

    /** Whether nobody reads any more. */
    static boolean closed() {
        return closed;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private static IOException noted(IOException e) {
        var why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        closed = closed || why.contains("pipe");
        return e;
    }
}
