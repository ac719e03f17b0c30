package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
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
        return Walk.below(folder, Integer.MAX_VALUE).stream()
                .filter(p -> Files.exists(p.resolve(BUNDLE), LinkOption.NOFOLLOW_LINKS) || Walk.closed(p))
                .sorted()
                .toList();
    }
}
