package org.belie.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.tree.RuleFileReader;

/**
 * Compiles the shipped rules while the project is built: their classes become classes of the program, and the record that
 * {@link ShippedFiles} reads says which file they were made of.
 */
public final class ShippedClasses {
    /** All packages of rules are below this one. */
    private static final String TOP = "rules";

    private final Path program;
    private final Path compiled;
    private final RuleFolder folder = RuleFolder.shipped();
    private final Problems problems = new Problems();

    private ShippedClasses(Path program, Path compiled) {
        this.program = program;
        this.compiled = compiled;
    }

    /**
     * Compiles what is new. What was compiled before is taken from a folder beside, unless the model that it was compiled
     * against has changed since.
     *
     * @param args the folder of the program's classes, and the one that compiled rules are kept in
     * @throws IOException when they cannot be written
     */
    public static void main(String[] args) throws IOException {
        new ShippedClasses(Path.of(args[0]), Files.createDirectories(Path.of(args[1]))).make();
    }

    private void make() throws IOException {
        forgetStale(compiled, program.resolve(Path.of("org", "belie", "model")));
        var files = new TreeMap<String, ShippedFile>();
        var classes = new TreeMap<String, byte[]>();
        for (var file : folder.files().entrySet()) {
            if (!RuleFolder.cases(file.getKey())) {
                files.put(file.getKey(), shipped(file.getKey(), file.getValue(), classes));
            }
        }
        if (problems.failed()) {
            throw new IllegalStateException(
                    problems.sorted().stream().map(Problem::text).reduce("\n", String::concat));
        }
        write(classes);
        var record = Path.of(program + ShippedFiles.PLACE);
        Files.createDirectories(record.getParent());
        Files.write(record, ShippedFiles.bytes(Fingerprint.reckoned(folder), files));
    }

    private ShippedFile shipped(String path, String text, SortedMap<String, byte[]> classes) throws IOException {
        if (!path.endsWith(".drl")) {
            return new ShippedFile(text, "", List.of());
        }
        var made = compiled(path, text);
        if (made == null) {
            return null;
        }
        made.classes().forEach((name, bytes) -> {
            var other = classes.putIfAbsent(name, bytes);
            if (other != null && !Arrays.equals(other, bytes)) {
                throw new IllegalStateException("two rule files have different classes of one name: " + name);
            }
        });
        var file = RuleFileReader.read(path, path, text, problems);
        var cards = new ArrayList<RuleCard>();
        file.rules().forEach(r -> cards.add(CardReader.card(file, r)));
        return new ShippedFile(text, made.model(), cards);
    }

    private CompiledRules compiled(String path, String text) throws IOException {
        var kept = compiled.resolve(Fingerprint.of(Build.ENGINE + "\n" + path + "\n" + text));
        if (Files.exists(kept)) {
            return CompiledRules.of(Files.readAllBytes(kept));
        }
        var made = RuleCompiler.compile(path, folder.shown(path), text, problems);
        if (made != null) {
            Files.write(kept, made.bytes());
        }
        return made;
    }

    private void write(SortedMap<String, byte[]> classes) throws IOException {
        delete(program.resolve(TOP));
        for (var made : classes.entrySet()) {
            var file = program.resolve(made.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, made.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
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
