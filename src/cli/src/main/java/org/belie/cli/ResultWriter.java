package org.belie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes results piece by piece: to standard output, or to a file of which it is known how far it is written. */
final class ResultWriter {
    static final String UNWRITTEN = "the results cannot be written: nobody reads them any more, or the disk is full";

    private final PrintWriter out;
    private final Path file;
    private final FileChannel channel;

    private ResultWriter(PrintWriter out, Path file, FileChannel channel) {
        this.out = out;
        this.file = file;
        this.channel = channel;
    }

    static ResultWriter to(PrintWriter out) {
        return new ResultWriter(out, null, null);
    }

    /**
     * Keeps the beginning of a file, and writes on from there.
     *
     * @param kept how many bytes are kept
     * @throws Refused when the file cannot be written, or has less than that
     */
    static ResultWriter to(Path file, long kept) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.size() < kept) {
                channel.close();
                throw new Refused(file + " has lost results that were written before. Maybe remove the journal too, and"
                        + " start again");
            }
            channel.truncate(kept).position(kept);
            return new ResultWriter(null, file, channel);
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    private static Refused unwritable(Path file) {
        return new Refused("the results cannot be written to " + file);
    }

    /**
     * Writes some more; nothing is kept back.
     *
     * @throws Refused when it cannot be written
     */
    void write(String text) {
        if (channel == null) {
            out.print(text);
            if (out.checkError()) {
                throw new Refused(UNWRITTEN);
            }
            return;
        }
        try {
            var bytes = ByteBuffer.wrap(Steady.text(text).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /** How many bytes there are now, all of them safe from a loss of power. */
    long saved() {
        try {
            channel.force(false);
            return channel.position();
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw unwritable(file);
        }
    }
}
