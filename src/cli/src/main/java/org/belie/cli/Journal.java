package org.belie.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.belie.bundle.Unread;

/**
 * How far a run has come, noted in a file beside its results, so that a run that was broken off can go on. The first line says
 * which run it is; each line after it, how many bundles are done, how many bytes of results they made, the exit status so far,
 * and a sum over the bundles. The last whole line counts: a half one is what a run that was killed leaves. What results have
 * beyond it is cut off and made again. {@link JournalLines} tells what is damaged.
 */
final class Journal implements AutoCloseable {
    /** A line each half second of a year. */
    private static final long MOST_BYTES = 1L << 30;

    private static final long NANOS_BETWEEN = 500_000_000;

    private final Path file;
    private final FileChannel channel;
    private final JournalLines lines;
    private final CRC32 sum = new CRC32();
    private Noted noted = new Noted(0, 0, ExitCode.OK, 0);
    private boolean caughtUp;
    private long done;
    private long committed = System.nanoTime();

    /** One line. */
    private record Noted(long done, long bytes, ExitCode status, long sum) {
        static Noted of(String line) {
            var parts = line.split(" ");
            return new Noted(
                    count(parts[0]), count(parts[1]), ExitCode.valueOf(parts[2]), Long.parseLong(parts[3], 16));
        }

        private static long count(String number) {
            var count = Long.parseLong(number);
            if (count < 0) {
                throw new NumberFormatException(number);
            }
            return count;
        }

        @Override
        public String toString() {
            return done + " " + bytes + " " + status + " " + Long.toHexString(sum);
        }
    }

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.lines = new JournalLines(file);
    }

    /**
     * Opens the journal of a run, or begins it.
     *
     * @param run what the run is made of: rules, options, paths
     * @throws Refused when the file is no journal, or that of another run, or in use
     */
    static Journal open(Path file, String run) {
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(channel, file);
            var journal = new Journal(file, channel);
            journal.begin(run);
            return journal;
        } catch (IOException e) {
            throw unusable(file);
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: in use all the same.
        }
        channel.close();
        throw new Refused("another run is using " + file);
    }

    private static Refused unusable(Path file) {
        return new Refused("the journal " + file + " cannot be read or written");
    }

    private void begin(String run) throws IOException {
        var read = lines.read(new String(all(), StandardCharsets.UTF_8), run);
        channel.truncate(read.bytes());
        channel.position(read.bytes());
        if (read.bytes() == 0) {
            append(lines.head(run));
        } else if (!read.last().isEmpty()) {
            noted = Noted.of(read.last());
        }
    }

    private byte[] all() throws IOException {
        if (channel.size() > MOST_BYTES) {
            throw new Refused(file + " is no journal, and is left as it is. Maybe name another file");
        }
        var bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
            continue;
        }
        return bytes.array();
    }

    /** How many bytes of results are done. */
    long bytes() {
        return noted.bytes();
    }

    /** The exit status so far. */
    ExitCode status() {
        return noted.status();
    }

    /**
     * Whether a bundle, the next in order, was done by the run before.
     *
     * @throws Refused when the bundles were others then
     */
    boolean has(Unread bundle) {
        caughtUp |= done == noted.done();
        if (caughtUp) {
            return false;
        }
        count(bundle);
        if (done == noted.done() && sum.getValue() != noted.sum()) {
            throw others();
        }
        return true;
    }

    private Refused others() {
        return new Refused("the bundles are not those that " + file + " counts. Maybe remove it, and start again");
    }

    private void count(Unread bundle) {
        done++;
        sum.update(
                (bundle.file() + "\n" + bundle.line() + "\n" + bundle.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** One more bundle is done and its results are written; it is noted soon. */
    void done(Unread bundle, ExitCode status, ResultWriter out) {
        count(bundle);
        if (System.nanoTime() - committed > NANOS_BETWEEN) {
            commit(status, out);
        }
    }

    /**
     * Notes all that is done now.
     *
     * @throws Refused when there are fewer bundles than were done before
     */
    void commit(ExitCode status, ResultWriter out) {
        if (done < noted.done()) {
            throw others();
        }
        try {
            append(lines.next(new Noted(done, out.saved(), status, sum.getValue()).toString()));
            committed = System.nanoTime();
        } catch (IOException e) {
            throw unusable(file);
        }
    }

    private void append(String line) throws IOException {
        var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unusable(file);
        }
    }
}
