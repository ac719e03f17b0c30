package org.belie.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The lines of a {@link Journal}: {@code belie-journal/2} and the run, then what was noted. Each ends with a sum over all that
 * stands before it in the file, so that whatever was changed is seen, and what is no journal is left alone.
 */
final class JournalLines {
    private static final String ANY = "belie-journal/";
    private static final String FORMAT = ANY + "2 ";

    private final Path file;
    private final CRC32 sum = new CRC32();

    /**
     * Of a file.
     *
     * @param file where they stand, for what is wrong with it
     */
    JournalLines(Path file) {
        this.file = file;
    }

    /**
     * What stood in the file.
     *
     * @param bytes how long its whole lines are; 0 where none was written whole
     * @param last what was noted last; empty where nothing was
     */
    record Read(long bytes, String last) {}

    /** The first line of a run. */
    String head(String run) {
        return next(FORMAT + run);
    }

    /** A line with its sum. */
    String next(String noted) {
        sum.update((noted + " ").getBytes(StandardCharsets.UTF_8));
        var summed = noted + " " + Long.toHexString(sum.getValue()) + "\n";
        sum.update(summed.substring(noted.length() + 1).getBytes(StandardCharsets.UTF_8));
        return summed;
    }

    /**
     * Reads the whole lines of a file, so that {@link #next} goes on from them.
     *
     * @throws Refused when it is no journal, damaged, or that of another run or version
     */
    Read read(String text, String run) {
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.isEmpty() && new JournalLines(file).head(run).startsWith(text)) {
            return new Read(0, "");
        }
        known(text);
        var last = "";
        for (var line : whole.split("(?<=\n)")) {
            last = noted(line);
        }
        var head = whole.substring(0, whole.indexOf('\n') + 1);
        if (!head.equals(new JournalLines(file).head(run))) {
            throw refused("is not the journal of this run: rules, options or paths are others");
        }
        return new Read(whole.getBytes(StandardCharsets.UTF_8).length, head.length() < whole.length() ? last : "");
    }

    private void known(String text) {
        if (!text.startsWith(ANY)) {
            throw new Refused(file + " is no journal of belie. Maybe name another file");
        }
        if (!text.startsWith(FORMAT)) {
            throw refused("is the journal of another version of belie, or damaged");
        }
    }

    /** What a line says, if its sum is right. */
    private String noted(String line) {
        var said = line.substring(0, Math.max(line.lastIndexOf(' '), 0));
        if (!next(said).equals(line)) {
            throw refused("is damaged");
        }
        return said;
    }

    private Refused refused(String why) {
        return new Refused("the journal " + file + " " + why + ". Maybe remove it, and start again");
    }
}
