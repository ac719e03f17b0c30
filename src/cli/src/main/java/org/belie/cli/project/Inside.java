package org.belie.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/**
 * Paths of a {@code belie.yaml} below its folder. Whoever wrote it has no say over any place elsewhere: not by an absolute path,
 * not by {@code ..}, not through a link, and what begins with a dot belongs to other tools.
 */
final class Inside {
    private static final Pattern ADDRESS = Pattern.compile(".*:.*|//.*|\\\\\\\\.*", Pattern.DOTALL);
    private static final long LARGEST = 4 * 1024 * 1024;

    private final Path folder;
    private final Problems problems;

    Inside(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** A folder that is there; null when it is not, which is told. */
    Path folder(ScalarNode word) {
        var path = path(word);
        if (path == null || !real(word, path)) {
            return null;
        }
        return Files.isDirectory(path) ? path : absent(word, "there is no folder " + word.form() + " beside this file");
    }

    /** A plain file that is there; null when it is not, which is told. */
    Path file(ScalarNode word) {
        var path = path(word);
        if (path == null || !real(word, path)) {
            return null;
        }
        if (!Files.isRegularFile(path)) {
            return absent(word, "there is no file " + word.form() + " beside this file");
        }
        return path.toFile().length() <= LARGEST
                ? path
                : absent(word, "the file " + word.form() + " has more than 4 MiB");
    }

    /** A folder to write to, there or not; null when it cannot be, which is told. */
    Path place(ScalarNode word) {
        var path = path(word);
        if (path == null) {
            return null;
        }
        var at = folder;
        for (var part : folder.relativize(path)) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) {
                return outside(word, "the path " + word.form() + " goes through a link, and nothing is written there");
            }
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                return absent(word, "a part of the path " + word.form() + " is no folder");
            }
        }
        return path;
    }

    /** The path of a word, without asking the disk. */
    private Path path(ScalarNode word) {
        var text = word.text();
        if (ADDRESS.matcher(text).matches()) {
            problems.error(
                    word.mark(),
                    ProjectCode.ADDRESS,
                    word.form() + " is an address, and nothing is fetched",
                    "name a folder or file beside this file");
            return null;
        }
        var parts = List.of((text.startsWith("./") ? text.substring(2) : text).split("/"));
        if (text.startsWith("/") || text.startsWith("~") || text.contains("\\") || parts.contains("..")) {
            return outside(word, "the path " + word.form() + " leads out of the folder of this file");
        }
        if (parts.stream().anyMatch(Inside::odd)) {
            return outside(word, "the path " + word.form() + " has a part that is no plain name");
        }
        return folder.resolve(String.join("/", parts));
    }

    private static boolean odd(String part) {
        return part.isEmpty() || part.startsWith(".") || part.codePoints().anyMatch(Inside::steers);
    }

    private static boolean steers(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
    }

    /** Whether it is there, links resolved, below the folder. */
    private boolean real(ScalarNode word, Path path) {
        try {
            var real = path.toRealPath();
            var home = folder.toAbsolutePath().toRealPath();
            if (real.startsWith(home) && !real.equals(home)) {
                return true;
            }
            var where = real.equals(home)
                    ? " is the folder of this file itself"
                    : " leads out of the folder of this file by a link";
            outside(word, "the path " + word.form() + where);
        } catch (IOException e) {
            absent(word, "there is no " + word.form() + " beside this file");
        }
        return false;
    }

    private Path outside(ScalarNode word, String what) {
        problems.error(
                word.mark(), ProjectCode.OUTSIDE, what, "name a folder or file beside this file, such as my-rules");
        return null;
    }

    private Path absent(ScalarNode word, String what) {
        problems.error(word.mark(), ProjectCode.ABSENT, what, "make it, or leave it out");
        return null;
    }
}
