package org.belie.cli.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.belie.bundle.NamedText;
import org.belie.problem.Code;
import org.belie.problem.Problem;
import org.belie.problem.Reading;
import org.belie.problem.Shape;

/**
 * Finds the {@code belie.yaml} of a folder: in it, or in the nearest folder above that has one. The search ends at the root of a
 * repository and at the home folder, and before any folder of another owner: in one like {@code /tmp} anybody may have laid it.
 */
public final class ProjectFile {
    private static final int LARGEST = 64 * 1024;
    private static final Reading<Project> NONE = new Reading<>(Project.NONE, List.of());

    private ProjectFile() {}

    /**
     * What the project says that a folder belongs to; nothing where there is none.
     *
     * @param here the folder, from which paths are shown
     * @param home the user's home folder
     * @param formats the words of all formats
     */
    public static Reading<Project> find(Path here, Path home, Set<String> formats) {
        try {
            var folder = folder(here, home);
            return folder == null ? NONE : read(folder, formats);
        } catch (IOException e) {
            return NONE;
        }
    }

    /** As it is shown: so many {@code ..} from here. */
    private static Path folder(Path here, Path home) throws IOException {
        var shown = here;
        var real = here.toAbsolutePath().toRealPath();
        var owner = Files.getOwner(real);
        var last = Files.isDirectory(home) ? home.toRealPath() : null;
        while (real != null && Files.getOwner(real).equals(owner)) {
            if (Files.exists(real.resolve(Project.NAME), LinkOption.NOFOLLOW_LINKS)) {
                return shown;
            }
            if (real.equals(last) || Files.exists(real.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return null;
            }
            real = real.getParent();
            shown = shown.resolve("..");
        }
        return null;
    }

    private static Reading<Project> read(Path folder, Set<String> formats) {
        var file = folder.resolve(Project.NAME);
        var name = file.toString().replace('\\', '/');
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return failed(ProjectCode.SPECIAL, name, "this is no plain file, and is not opened");
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? failed(Shape.TOO_LARGE, name, "this file has more than 64 KiB")
                    : ProjectReader.read(new NamedText(name, text(bytes)), folder, formats);
        } catch (CharacterCodingException e) {
            return failed(Shape.NOT_UTF8, name, "this file is not UTF-8 text");
        } catch (IOException e) {
            return failed(Shape.UNREADABLE, name, "this file cannot be read");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Reading<Project> failed(Code code, String name, String what) {
        return Reading.failed(Problem.of(code, name, what, "mend it, or ignore it by --no-config"));
    }
}
