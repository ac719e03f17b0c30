package org.belie.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Notices that somebody edited rules outside of the desk. */
final class RuleStamp {
    private static final int DEEPEST = 8;

    private RuleStamp() {}

    /** Of all files of a folder; another when one was written, came or went. Empty where there is none. */
    static String of(Path folder) {
        if (folder == null) {
            return "";
        }
        try (var files = Files.find(folder, DEEPEST, (path, found) -> found.isRegularFile())) {
            return files.sorted().map(RuleStamp::file).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return "gone";
        }
    }

    private static String file(Path path) {
        try {
            return path + " " + Files.getLastModifiedTime(path).toMillis() + " " + Files.size(path);
        } catch (IOException e) {
            return path + " gone";
        }
    }
}
