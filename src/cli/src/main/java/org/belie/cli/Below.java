package org.belie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * Files below a folder that the user named. It is the one way to write where a pack or a bundle has a say in the name: the name is
 * plain, and nothing below the folder is written through a link, whoever laid it there.
 *
 * @param folder as the user named it; a link on the way there is the user's own
 */
record Below(Path folder) {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,250}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,250}){0,7}");

    /**
     * Where a file of a name lies.
     *
     * @param name with {@code /} between parts
     * @throws Refused when the name could lead elsewhere
     */
    Path file(String name) {
        if (!PLAIN.matcher(name).matches()) {
            throw new Refused("no file is called " + name + ": names have letters, digits, `.`, `-` and `_`");
        }
        var file = folder;
        for (var part : name.split("/")) {
            file = file.resolve(part);
            if (Files.isSymbolicLink(file)) {
                throw new Refused(file + " is a link, and nothing is written through it. Maybe remove it");
            }
        }
        return file;
    }

    /** Writes a file in place of any that is there. */
    void write(String name, String text) throws IOException {
        write(name, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /**
     * Writes a file where there is none.
     *
     * @throws FileAlreadyExistsException where there is one
     */
    void writeNew(String name, String text) throws IOException {
        write(name, text, StandardOpenOption.CREATE_NEW);
    }

    private void write(String name, String text, OpenOption... how) throws IOException {
        var file = file(name);
        Files.createDirectories(file.getParent());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(file + " is no file, and is left as it is");
        }
        var options = new OpenOption[how.length + 2];
        System.arraycopy(how, 0, options, 0, how.length);
        options[how.length] = StandardOpenOption.WRITE;
        options[how.length + 1] = LinkOption.NOFOLLOW_LINKS;
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), options);
    }
}
