package org.belie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a path on the command line means. */
final class BundlePaths {
    private static final String BUNDLE = "bundle.yaml";

    private BundlePaths() {}

    /**
     * A file or a folder with a bundle is that bundle; any other folder is all the bundles below it, by name. Where there is no
     * such file, signs like {@code *} stand for all files and folders that they fit, by name.
     */
    static Stream<Path> of(Path path) {
        return Files.exists(path) ? found(path) : Globbed.paths(path).flatMap(BundlePaths::found);
    }

    private static Stream<Path> found(Path path) {
        if (!Files.isDirectory(path) || Files.exists(path.resolve(BUNDLE))) {
            return Stream.of(path);
        }
        var below = below(path);
        return below.isEmpty() ? Stream.of(path) : below.stream();
    }

    private static List<Path> below(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(p -> Files.exists(p.resolve(BUNDLE))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
