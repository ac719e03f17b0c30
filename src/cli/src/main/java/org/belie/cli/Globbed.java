package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** What a path with {@code *}, {@code **}, {@code ?}, <code>[...]</code> or <code>{...}</code> in it stands for. */
final class Globbed {
    private static final Pattern SIGNS = Pattern.compile("[*?\\[{]");

    private Globbed() {}

    /** The paths that fit, by name; the path itself when it has no such signs, or nothing fits. */
    static Stream<Path> paths(Path path) {
        if (!SIGNS.matcher(path.toString()).find()) {
            return Stream.of(path);
        }
        var fitting = fitting(path.normalize());
        return fitting.isEmpty() ? Stream.of(path) : fitting.stream();
    }

    private static List<Path> fitting(Path path) {
        var start = start(path);
        var matcher = matcher(path);
        var depth = path.toString().contains("**") ? Integer.MAX_VALUE : path.getNameCount();
        return matcher == null || !Files.isDirectory(start)
                ? List.of()
                : Walk.below(start, depth).stream()
                        .map(Path::normalize)
                        .filter(matcher::matches)
                        .sorted()
                        .toList();
    }

    /** Null when the signs make no pattern: a bracket that is not closed is part of a name. */
    private static PathMatcher matcher(Path path) {
        try {
            return path.getFileSystem().getPathMatcher("glob:" + path);
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    /** The folder that all fitting paths are below. */
    private static Path start(Path path) {
        var start = path.isAbsolute() ? path.getRoot() : Path.of("");
        for (var name : path) {
            if (SIGNS.matcher(name.toString()).find()) {
                break;
            }
            start = start.resolve(name);
        }
        return start;
    }
}
