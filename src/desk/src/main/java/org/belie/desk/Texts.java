package org.belie.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.belie.bundle.TextFile;
import org.belie.rules.Fingerprint;

/** Reads and writes the files that are edited at the desk. What somebody else wrote meanwhile is never written over. */
final class Texts {
    private Texts() {}

    /** The text of a file, or nothing where it is gone or is no text. */
    static String read(Path file) {
        var read = TextFile.found(file);
        return read.ok() ? read.value().text() : "";
    }

    static String hash(String text) {
        return Fingerprint.of(text);
    }

    /** As a browser sends it, with the line ends of the file. */
    static String sent(String text, String before) {
        var plain = text.replace("\r\n", "\n");
        return before.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    }

    /**
     * Writes a text in place of the one that it was made from.
     *
     * @param base hash of that one
     * @return false when the file is another now
     * @throws Turned when it cannot be written
     */
    static synchronized boolean write(Path file, String text, String base) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Turned(409, "The file is gone, or is no plain file: nothing was written.");
        }
        if (!hash(read(file)).equals(base)) {
            return false;
        }
        replace(file, text);
        return true;
    }

    private static void replace(Path file, String text) {
        Path made = null;
        try {
            made = Files.createTempFile(file.toAbsolutePath().getParent(), ".belie", ".tmp");
            Files.writeString(made, text, StandardCharsets.UTF_8);
            likePermissions(made, file);
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(made);
            throw new Turned(500, "The file cannot be written: nothing was changed.");
        }
    }

    private static void likePermissions(Path made, Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(file));
        }
    }

    private static void remove(Path made) {
        try {
            if (made != null) {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            // The temporary file stays; its name says whose it is.
        }
    }
}
