package org.belie.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.kept.Damaged;
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

    private static final String MADE_WITH = "/belie/made-with";
    private static final List<String> MAKERS =
            List.of("org/belie/model", "org/belie/rules/gate", "belie/capabilities.yaml", "belie/generated-code.txt");

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
     * against, or a gate that it passed, is another by now.
     *
     * @param args the folder of the program's classes, and the one that compiled rules are kept in
     * @throws IOException when they cannot be written
     */
    public static void main(String[] args) throws IOException {
        new ShippedClasses(Path.of(args[0]), Files.createDirectories(Path.of(args[1]))).make();
    }

    private void make() throws IOException {
        forgetOthers(makers());
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
        try {
            return CompiledRules.of(Files.readAllBytes(kept));
        } catch (NoSuchFileException | Damaged e) {
            return make(path, text, kept);
        }
    }

    private CompiledRules make(String path, String text, Path kept) throws IOException {
        var file = RuleFileReader.read(path, folder.shown(path), text, problems);
        var made = file == null ? null : RuleMill.made(file, problems);
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

    /** A hash of what classes are made with besides the engine: the model and the gates, as this program was built. */
    static String madeWith() {
        try (var in = ShippedClasses.class.getResourceAsStream(MADE_WITH)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String makers() throws IOException {
        var hash = new byte[0];
        for (var place : MAKERS) {
            try (var files = Files.walk(program.resolve(place))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var name = program.relativize(file).toString().replace('\\', '/');
                    hash = Fingerprint.whole(HexFormat.of().formatHex(hash) + name, Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(hash);
    }

    private void forgetOthers(String makers) throws IOException {
        var known = compiled.resolve("made-with");
        if (!Files.exists(known) || !Files.readString(known).equals(makers)) {
            try (var files = Files.list(compiled)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.writeString(known, makers);
        }
        Files.writeString(Path.of(program + MADE_WITH), makers);
    }
}
