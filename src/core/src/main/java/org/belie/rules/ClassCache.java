package org.belie.rules;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.belie.rules.gate.Capabilities;
import org.belie.rules.gate.TreeGate;
import org.belie.rules.tree.RuleFile;

/**
 * Compiled rules kept from run to run, in a folder that is the user's own: classes are code. An entry is found by a hash of
 * all that it was made of, says what it is, and ends with a hash of all that it holds; what is damaged, or is not the user's, is
 * passed over and made anew. Where nothing can be kept nothing is, and rules are compiled each time.
 */
final class ClassCache {
    private static final String OFF = "off";
    private static final String ENTRY = ".rules";
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_IN_ENTRY = 8 << 20;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);

    private final Path folder;

    /**
     * A cache in a folder.
     *
     * @param folder null to keep nothing
     */
    ClassCache(Path folder) {
        this.folder = folder;
    }

    /** The user's cache: {@code BELIE_CACHE}, or below {@code XDG_CACHE_HOME}, or below {@code ~/.cache}. */
    static ClassCache ofUser() {
        return new ClassCache(
                place(System.getenv("BELIE_CACHE"), System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home")));
    }

    /** Where to keep classes, by what the user says; null to keep none, or where no file can have such a name. */
    static Path place(String own, String caches, String home) {
        try {
            return said(own, caches, home);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Path said(String own, String caches, String home) {
        if (own != null && !own.isBlank()) {
            return own.equals(OFF) ? null : Path.of(own);
        }
        if (caches != null && Path.of(caches).isAbsolute()) {
            return Path.of(caches, "belie");
        }
        return home == null || !Path.of(home).isAbsolute() ? null : Path.of(home, ".cache", "belie");
    }

    /** What was kept of a file as it is now; null when there is nothing that can be trusted. */
    CompiledRules find(RuleFile file) {
        if (folder == null) {
            return null;
        }
        try {
            var key = key(file);
            var entry = folder.resolve(key + ENTRY);
            if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) || !own(folder) || !own(entry)) {
                return null;
            }
            var bytes = bytes(entry);
            var held = Arrays.copyOf(bytes, bytes.length - Fingerprint.BYTES);
            var hash = Arrays.copyOfRange(bytes, held.length, bytes.length);
            return Arrays.equals(hash, Fingerprint.whole(key, held)) ? CompiledRules.of(held) : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static byte[] bytes(Path entry) throws IOException {
        try (var in = Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MOST_IN_ENTRY);
        }
    }

    /** Keeps what was made of a file: whole or not at all, whoever else is writing. */
    void keep(RuleFile file, CompiledRules made) {
        if (folder == null) {
            return;
        }
        Path written = null;
        try {
            makeFolder();
            if (own(folder)) {
                var key = key(file);
                var held = made.bytes();
                written = Files.createTempFile(folder, key, ".part");
                Files.write(written, held);
                Files.write(written, Fingerprint.whole(key, held), StandardOpenOption.APPEND);
                Files.move(written, folder.resolve(key + ENTRY), StandardCopyOption.ATOMIC_MOVE);
                makeRoom();
            }
        } catch (IOException | RuntimeException e) {
            forget(written);
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Whether a folder or file is the user's, and nobody else can write it. */
    private static boolean own(Path path) throws IOException {
        var user = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user());
        var others = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(user)
                && others.stream().noneMatch(OTHERS::contains);
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    /** Lets the oldest go when there is too much. */
    private void makeRoom() throws IOException {
        var entries = new ArrayList<Entry>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*{" + ENTRY + ",.part}")) {
            for (var path : all) {
                entries.add(new Entry(
                        path, path.toFile().lastModified(), path.toFile().length()));
            }
        }
        var bytes = entries.stream().mapToLong(Entry::bytes).sum();
        for (var entry : oldestFirst(entries)) {
            if (bytes > MOST_BYTES) {
                bytes -= entry.bytes();
                forget(entry.path());
            }
        }
    }

    private record Entry(Path path, long modified, long bytes) {}

    private static List<Entry> oldestFirst(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(Entry::modified).thenComparing(Entry::path))
                .toList();
    }

    private static void forget(Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // What cannot be deleted is the smaller harm: it is never read as what it is not.
            }
        }
    }

    /** A hash of all that the classes of a file depend on. */
    private static String key(RuleFile file) {
        return Fingerprint.whole(String.join(
                "\n",
                Build.VERSION,
                Build.ENGINE,
                ShippedClasses.madeWith(),
                Capabilities.shipped().text(),
                file.path(),
                TreeGate.transcript(file)));
    }
}
