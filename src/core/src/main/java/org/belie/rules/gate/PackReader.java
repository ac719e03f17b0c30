package org.belie.rules.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.Shape;

/**
 * Reads the texts of a rules folder, which may come from a stranger: nothing is followed out of it, nothing that is no plain
 * file is opened, and no more is read than a pack may hold. What begins with a dot belongs to other tools and is left alone.
 */
public final class PackReader {
    private static final String META = "META-INF";
    private static final Set<String> READ = Set.of(".drl", ".yaml");

    private final Set<String> kinds = Capabilities.shipped().section("files").keySet();
    private final int mostFiles = Capabilities.shipped().limit("files");
    private final int mostFolders = Capabilities.shipped().limit("folders");
    private final int mostBytes = Capabilities.shipped().limit("file-bytes");
    private final int mostTogether = Capabilities.shipped().limit("bytes");
    private final Problems problems = new Problems();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final String shown;
    private final Predicate<String> wanted;
    private int seen;
    private long taken;

    private PackReader(String shown, Predicate<String> wanted) {
        this.shown = shown;
        this.wanted = wanted;
    }

    /**
     * What a folder holds.
     *
     * @param files text by path below the folder, with {@code /} between parts
     * @param refused what it may not hold
     */
    public record Pack(SortedMap<String, String> files, List<Problem> refused) {}

    /**
     * Reads a folder.
     *
     * @param shown how the folder is shown to the user
     * @param wanted whose texts are read, by path; all else is looked at as well
     * @throws IOException when it cannot be listed
     */
    public static Pack read(Path folder, String shown, Predicate<String> wanted) throws IOException {
        var reader = new PackReader(shown, wanted);
        reader.folder(folder, "", 0);
        return new Pack(Collections.unmodifiableSortedMap(reader.files), reader.problems.sorted());
    }

    /**
     * Reads some files of a folder, and looks at nothing else in it.
     *
     * @param wanted which, by name
     * @throws IOException when it cannot be listed
     */
    public static Pack some(Path folder, String shown, Predicate<String> wanted) throws IOException {
        var reader = new PackReader(shown, wanted);
        try (var all = Files.newDirectoryStream(
                folder, f -> wanted.test(f.getFileName().toString()))) {
            for (var file : all) {
                var name = file.getFileName().toString();
                reader.entry(file, name, name, 0);
            }
        }
        return new Pack(Collections.unmodifiableSortedMap(reader.files), reader.problems.sorted());
    }

    /** What is told of a file of so many bytes, read elsewhere; null when it is small enough. */
    public static Problem tooLarge(String file, long bytes) {
        var most = Capabilities.shipped().limit("file-bytes");
        return bytes <= most ? null : Problem.of(GateCode.TOO_MUCH, file, larger(most), null);
    }

    private static String larger(int most) {
        return "this file has more than " + most + " bytes";
    }

    private void folder(Path folder, String below, int depth) throws IOException {
        var entries = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(folder)) {
            for (var entry : all) {
                if (++seen > mostFiles) {
                    refuse(GateCode.TOO_MUCH, below, "more than " + mostFiles + " files and folders");
                    return;
                }
                entries.add(entry);
            }
        }
        Collections.sort(entries);
        for (var entry : entries) {
            var name = entry.getFileName().toString();
            if (!name.startsWith(".") && !name.endsWith("~")) {
                entry(entry, below + name, name, depth);
            }
        }
    }

    private void entry(Path entry, String path, String name, int depth) throws IOException {
        var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            refuse(GateCode.LINK, path, "this is a link, and links can lead out of the pack");
        } else if (attributes.isDirectory()) {
            within(entry, path, name, depth + 1);
        } else if (!attributes.isRegularFile()) {
            refuse(GateCode.LINK, path, "this is neither a file nor a folder");
        } else if (kind(name) == null) {
            refuse(GateCode.NO_TEXT, path, "a rule pack has no such files");
        } else {
            text(entry, path, kind(name));
        }
    }

    private void within(Path folder, String path, String name, int depth) throws IOException {
        if (name.equals(META)) {
            refuse(GateCode.NO_TEXT, path, "a rule pack is text, and this is for programs");
        } else if (depth > mostFolders) {
            refuse(GateCode.TOO_MUCH, path, "folders lie deeper than " + mostFolders + " in each other");
        } else {
            folder(folder, path + "/", depth);
        }
    }

    /** The word that lists a file of this name, or null. */
    private String kind(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? name : name.substring(dot);
        return kinds.contains(ending) ? ending : kinds.contains(name) ? name : null;
    }

    private void text(Path file, String path, String kind) throws IOException {
        if (!READ.contains(kind) || !wanted.test(path) || taken > mostTogether) {
            return;
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(mostBytes + 1);
        }
        if (bytes.length > mostBytes) {
            refuse(GateCode.TOO_MUCH, path, larger(mostBytes));
            return;
        }
        taken += bytes.length;
        if (taken > mostTogether) {
            refuse(GateCode.TOO_MUCH, path, "with this file, the pack has more than " + mostTogether + " bytes");
            return;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            files.put(path, withoutMark(text.toString()));
        } catch (CharacterCodingException e) {
            problems.add(Problem.of(Shape.NOT_UTF8, shown(path), "this file is not UTF-8 text", null));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void refuse(GateCode code, String path, String what) {
        problems.add(Problem.of(code, shown(path), what, maybe(code, path)));
    }

    private static String maybe(GateCode code, String path) {
        return switch (code) {
            case LINK -> "put a copy of the file in its place";
            case NO_TEXT -> path.endsWith(".yml") ? "name it .yaml" : "keep it outside the rules folder";
            default -> null;
        };
    }

    private String shown(String path) {
        return shown.equals(".") ? path : shown + "/" + path;
    }
}
