package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where verdicts go that the project wants in its folder. The folder and what lies in it may be a stranger's: nothing is written
 * through a link, to a pipe or to a device.
 */
final class ProjectOut {
    private ProjectOut() {}

    /**
     * The file or folder for verdicts in a format.
     *
     * @throws Refused when nothing can be written there
     */
    static Path of(Path folder, Format format) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("the folder " + folder + " cannot be made");
        }
        return format == Format.HTML ? folder : plain(folder.resolve("verdicts." + ending(format)));
    }

    /**
     * The file, if it is none yet or a plain one.
     *
     * @throws Refused when it is something else
     */
    static Path plain(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(file + " is no plain file, and nothing is written through it. Maybe remove it");
        }
        return file;
    }

    private static String ending(Format format) {
        return switch (format) {
            case MARKDOWN -> "md";
            case JUNIT -> "junit.xml";
            case CLAIMREVIEW, STIX, PROV -> format.word() + ".json";
            default -> format.word();
        };
    }
}
