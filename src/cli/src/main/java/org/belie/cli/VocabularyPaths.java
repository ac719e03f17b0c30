package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a folder on the command line means where a vocabulary is wanted. */
final class VocabularyPaths {
    private VocabularyPaths() {}

    /**
     * The files of terms in a folder: those in {@code vocabulary} when it is a rules folder.
     *
     * @throws Refused when there are none
     */
    static List<Path> below(Path folder) {
        var inside = folder.resolve("vocabulary");
        var files = Walk.below(Files.isDirectory(inside) ? inside : folder, Integer.MAX_VALUE).stream()
                .filter(p -> p.toString().endsWith(".yaml"))
                .sorted()
                .toList();
        if (files.isEmpty()) {
            throw new Refused("there is no vocabulary in " + folder + ". Maybe name a file of terms");
        }
        return files;
    }
}
