package org.belie.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.belie.problem.Problem;
import org.belie.problem.Problems;

/**
 * The shipped rules' generated classes, made while the project is built, so that nobody who uses them as they are waits for a
 * compiler. Found by a hash of the rule's text and path and of the engine's version: an edited rule is simply not among them.
 */
public final class ShippedClasses {
    private static final String PLACE = "/belie/compiled/";

    private ShippedClasses() {}

    /** The classes of a rule file; null when this very text was not shipped. */
    static CompiledRules find(String path, String text) {
        try (var in = ShippedClasses.class.getResourceAsStream(PLACE + key(path, text))) {
            return in == null ? null : CompiledRules.of(in.readAllBytes());
        } catch (IOException e) {
            return null;
        }
    }

    private static String key(String path, String text) {
        return Fingerprint.of(Build.ENGINE + "\n" + path + "\n" + text);
    }

    /**
     * Compiles the shipped rules into a folder of classes. What is there already is left, unless the model that it was
     * compiled against has changed since.
     *
     * @param args the folder
     * @throws IOException when it cannot be written
     */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0] + PLACE));
        forgetStale(folder, Path.of(args[0], "org", "belie", "model"));
        var problems = new Problems();
        var rules = RuleFolder.shipped();
        for (var rule : rules.rules().entrySet()) {
            var file = folder.resolve(key(rule.getKey(), rule.getValue()));
            if (!Files.exists(file)) {
                var made = RuleCompiler.compile(rule.getKey(), rules.shown(rule.getKey()), rule.getValue(), problems);
                if (made != null) {
                    Files.write(file, made.bytes());
                }
            }
        }
        if (problems.failed()) {
            throw new IllegalStateException(
                    problems.sorted().stream().map(Problem::text).reduce("\n", String::concat));
        }
    }

    private static void forgetStale(Path compiled, Path model) throws IOException {
        var changed = times(model).max().orElse(Long.MAX_VALUE);
        if (times(compiled).min().orElse(Long.MAX_VALUE) < changed) {
            try (var files = Files.list(compiled)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static LongStream times(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().lastModified()).boxed().toList().stream()
                    .mapToLong(Long::longValue);
        }
    }
}
