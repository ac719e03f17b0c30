package org.belie.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.problem.Shape;

/** Reads a whole file as UTF-8, or says why not. */
public final class TextFile {
    private static final int LIMIT = 256 * 1024 * 1024;
    private static final String MARK = "\ufeff";

    private TextFile() {}

    /** The text of a file, without a byte order mark, named by its path as given. */
    public static Reading<NamedText> read(Path path) {
        var name = name(path);
        try {
            if (Files.isDirectory(path)) {
                return failed(Shape.UNREADABLE, name, "this is a folder, not a file");
            }
            var bytes = bytes(path);
            if (bytes.length > LIMIT) {
                return failed(Shape.TOO_LARGE, name, "this file has more than 256 MiB");
            }
            var text = decoded(bytes);
            return new Reading<>(new NamedText(name, text), List.of());
        } catch (IOException e) {
            return Reading.failed(problem(name, e));
        }
    }

    /**
     * The same of a file that a folder was found to hold: the user named the folder alone, and what is in it may be a stranger's. A link
     * out of it, a pipe or a device is not opened.
     */
    public static Reading<NamedText> found(Path path) {
        return plain(path) ? read(path) : failed(Shape.UNREADABLE, name(path), "this is no plain file of its folder");
    }

    private static boolean plain(Path path) {
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
            var folder = path.toAbsolutePath().getParent().toRealPath();
            var file = path.toRealPath();
            return file.startsWith(folder) && Files.isRegularFile(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** One byte beyond the limit at most: a pipe or a device does not know how long it is. */
    private static byte[] bytes(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(LIMIT + 1);
        }
    }

    /** Why a file cannot be read. */
    static Problem problem(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return Problem.of(Shape.UNREADABLE, name, "there is no such file", null);
        }
        return e instanceof CharacterCodingException
                ? Problem.of(Shape.NOT_UTF8, name, "this file is not UTF-8 text", null)
                : Problem.of(Shape.UNREADABLE, name, "this file cannot be read", null);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Reading<NamedText> failed(Shape code, String name, String what) {
        return Reading.failed(Problem.of(code, name, what, null));
    }
}
