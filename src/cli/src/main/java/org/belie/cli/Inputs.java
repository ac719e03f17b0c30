package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.belie.bundle.BundleFiles;
import org.belie.bundle.Unread;

/** All the bundles that the paths on the command line mean, one after the other. */
final class Inputs {
    private static final Path STANDARD = Path.of("-");

    private final List<Path> paths;
    private final BundleFiles files;

    Inputs(List<Path> paths, BundleFiles files) {
        this.paths = paths.stream()
                .flatMap(p -> standard(p) ? List.of(p).stream() : BundlePaths.of(p))
                .toList();
        this.files = files;
    }

    private static boolean standard(Path path) {
        return path.equals(STANDARD) && !Files.exists(path);
    }

    /** Whether there is but one bundle. */
    boolean single() {
        return paths.size() == 1 && !standard(paths.get(0)) && !BundleFiles.lines(paths.get(0));
    }

    /** How many bytes they have together; 0 when nobody knows. */
    long size() {
        return paths.stream().anyMatch(Inputs::standard)
                ? 0
                : paths.stream().mapToLong(BundleFiles::size).sum();
    }

    /** Hands over each, and keeps none. */
    void each(Consumer<Unread> consumer) {
        for (var path : paths) {
            var found = standard(path) ? files.unread("-", System.in) : files.unread(path);
            found.forEach(consumer);
        }
    }
}
