package org.belie.cli;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.problem.Problem;
import org.belie.rules.RuleFolder;
import org.belie.rules.gate.PackReader;

/**
 * A rules folder as a git revision has it. Files are read as they were stored and nothing of them is run: no filter, no hook, no
 * attribute; links are not followed.
 */
final class RevisionFolder {
    private static final int MOST_FILES = 5000;
    private static final long MOST_BYTES = 16L << 20;

    private final Path folder;
    private final String shown;
    private final String revision;
    private final List<Problem> refused = new ArrayList<>();

    private RevisionFolder(Path folder, String shown, String revision) {
        this.folder = folder;
        this.shown = shown;
        this.revision = revision;
    }

    /**
     * Reads the rules of a revision.
     *
     * @param folder in a git checkout
     * @param shown how the folder is shown to the user
     * @throws Refused when there is no such checkout, revision or folder in it
     */
    static RuleFolder read(Path folder, String shown, String revision) {
        return new RevisionFolder(folder, shown, revision).read();
    }

    private record Blob(String path, String id) {}

    private RuleFolder read() {
        var blobs = blobs(commit());
        if (blobs.isEmpty()) {
            throw new Refused("the revision " + revision + " has no rules in " + shown
                    + ". Maybe the folder had another name then");
        }
        return new RuleFolder(revision + ":" + shown, texts(blobs), refused);
    }

    private String commit() {
        if (revision.startsWith("-")) {
            throw new Refused(unknown());
        }
        if (!git("rev-parse", "--is-inside-work-tree").ok()) {
            throw new Refused("there is no folder " + revision + ", and it cannot be a revision either: " + shown
                    + " is in no git checkout");
        }
        var commit = git("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (!commit.ok()) {
            throw new Refused(unknown());
        }
        return commit.text().strip();
    }

    private String unknown() {
        return "there is no folder and no revision " + revision + " in the git checkout of " + shown
                + ". Maybe see: git log --oneline";
    }

    /** The text files below the folder; no links, no other repositories. */
    private List<Blob> blobs(String commit) {
        var blobs = new ArrayList<Blob>();
        var bytes = 0L;
        for (var entry : git("ls-tree", "-r", "-z", "-l", commit).text().split("\0")) {
            var parts = entry.split("[ \t]+", 5);
            if (parts.length == 5 && parts[0].startsWith("100") && ofRules(parts[4])) {
                var size = size(parts[3]);
                var larger = PackReader.tooLarge(shown + "/" + parts[4], size);
                if (larger == null) {
                    bytes += size;
                    blobs.add(new Blob(parts[4], parts[2]));
                    bounded(blobs.size(), bytes);
                } else {
                    refused.add(larger);
                }
            }
        }
        return blobs;
    }

    /** Git has no number for what it cannot find. */
    private long size(String told) {
        if (!told.matches("[0-9]{1,18}")) {
            throw new Refused(
                    "an object of the repository of " + shown + " is missing. Maybe fetch it: git fsck says more");
        }
        return Long.parseLong(told);
    }

    /** As a folder on disk is: a tree that unfolds to millions of files is not taken out. */
    private void bounded(int files, long bytes) {
        if (files > MOST_FILES || bytes > MOST_BYTES) {
            throw new Refused("the revision " + revision + " has more than " + MOST_FILES
                    + " rules and vocabularies in " + shown + ", or more than " + MOST_BYTES + " bytes of them");
        }
    }

    private static boolean ofRules(String path) {
        return path.endsWith(".drl") || path.endsWith(".yaml");
    }

    private SortedMap<String, String> texts(List<Blob> blobs) {
        var asked = new StringBuilder();
        blobs.forEach(blob -> asked.append(blob.id()).append('\n'));
        var files = new TreeMap<String, String>();
        var answer = Git.run(folder, asked.toString(), "cat-file", "--batch");
        try (var in = new DataInputStream(answer.stream())) {
            for (var blob : blobs) {
                files.put(blob.path(), text(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("git answers for every file that it listed", e);
        }
        return files;
    }

    /** One answer: a line that ends with the length, so many bytes, a line feed. */
    private static String text(DataInputStream in) throws IOException {
        var head = new StringBuilder();
        for (var next = in.readByte(); next != '\n'; next = in.readByte()) {
            head.append((char) next);
        }
        var size = head.substring(head.lastIndexOf(" ") + 1);
        if (!size.matches("[0-9]{1,9}")) {
            throw new Refused("the git checkout lacks a file of that revision. Maybe fetch all of it first: git fetch");
        }
        var bytes = new byte[Integer.parseInt(size)];
        in.readFully(bytes);
        in.readByte();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Git git(String... arguments) {
        return Git.run(folder, "", arguments);
    }
}
