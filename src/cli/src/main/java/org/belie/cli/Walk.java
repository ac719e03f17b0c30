package org.belie.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Goes through a folder that may be a stranger's: no link is followed, and what cannot be opened is passed over, not stumbled
 * over.
 */
final class Walk extends SimpleFileVisitor<Path> {
    /** Who has more than this below a folder names the folders that are meant. */
    private static final int MOST = 1_000_000;

    private final List<Path> found = new ArrayList<>();

    private Walk() {}

    /** All files and folders below one, itself first. */
    static List<Path> below(Path folder, int depth) {
        var walk = new Walk();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), depth, walk);
        } catch (IOException e) {
            throw new Refused("the folder " + folder + " cannot be read");
        }
        return walk.found;
    }

    /** Whether a folder is there whose files cannot be seen. */
    static boolean closed(Path path) {
        return Files.isDirectory(path) && !(Files.isReadable(path) && Files.isExecutable(path));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return found(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return found(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        return found(file);
    }

    private FileVisitResult found(Path path) {
        if (found.size() >= MOST) {
            throw new Refused("there are more than " + MOST + " files and folders. Maybe name those that are meant");
        }
        found.add(path);
        return FileVisitResult.CONTINUE;
    }
}
