package org.belie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file that {@code -Dgolden.update=true} rewrites, so that a change is reviewed as a diff. */
public final class Golden {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** The top of the checkout: the build runs tests there, an editor perhaps in their module. */
    public static Path top() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(here.resolve("belie"))) {
            here = here.getParent();
        }
        return here;
    }

    /** A file or folder of this module's tests' resources, where it stands in the source tree; seen from here, not the root. */
    public static Path resource(String path) {
        return seenFromHere(Path.of(System.getProperty("belie.module", ""))
                .resolve(RESOURCES)
                .resolve(path));
    }

    private static Path seenFromHere(Path file) {
        var here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    /** The same of another module, such as {@code core}. */
    public static Path resource(String module, String path) {
        return seenFromHere(
                top().resolve("src").resolve(module).resolve(RESOURCES).resolve(path));
    }

    /** Holds when the file has exactly this text. */
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertEquals(Files.exists(file) ? Files.readString(file) : "(no file)", actual, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
