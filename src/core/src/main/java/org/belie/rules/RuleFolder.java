package org.belie.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.belie.problem.Problem;
import org.belie.rules.gate.GateCode;
import org.belie.rules.gate.PackReader;

/**
 * The text files of a rules folder, or of several together: rules, their cases, the vocabulary and the parameters.
 *
 * @param name how the folder is shown to the user; empty for the shipped one
 * @param files text by path below the folder, with {@code /} between parts
 * @param refused what lies in the folder and may not: its rules cannot be used until it is gone
 * @param elsewhere of files that come from another folder, how that is shown, by path
 */
public record RuleFolder(
        String name, SortedMap<String, String> files, List<Problem> refused, Map<String, String> elsewhere) {
    private static final String SHIPPED = "/belie/rules/parameters.yaml";
    private static final String PARAMETERS = "parameters.yaml";

    /** One folder. */
    public RuleFolder(String name, SortedMap<String, String> files, List<Problem> refused) {
        this(name, files, refused, Map.of());
    }

    /** A folder in which nothing is out of place. */
    public RuleFolder(String name, SortedMap<String, String> files) {
        this(name, files, List.of());
    }

    /** The folder that ships with the program. */
    public static RuleFolder shipped() {
        try {
            var resource = RuleFolder.class.getResource(SHIPPED);
            if (resource == null) {
                throw new IllegalStateException("the shipped rules are missing from the program");
            }
            var uri = resource.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new RuleFolder("", read(Path.of(uri).getParent()));
            }
            try (var jar = FileSystems.newFileSystem(URI.create(uri.toString().split("!")[0]), Map.of())) {
                return new RuleFolder("", read(jar.getPath(SHIPPED).getParent()));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the shipped rules cannot be read", e);
        }
    }

    /** The same without the cases of rules: all that judging needs. */
    public static RuleFolder shippedWithoutCases() {
        var texts = ShippedFiles.texts();
        return texts.isEmpty() ? shipped() : new RuleFolder("", texts);
    }

    /**
     * An analyst's folder.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static RuleFolder at(Path folder) {
        return at(folder, name -> true);
    }

    /**
     * The same without the cases of rules: all that judging needs.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static RuleFolder withoutCases(Path folder) {
        return at(folder, name -> !cases(name));
    }

    private static RuleFolder at(Path folder, Predicate<String> which) {
        try {
            var pack = PackReader.read(folder, folder.toString(), which);
            return new RuleFolder(folder.toString(), pack.files(), pack.refused());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same under another name. */
    public RuleFolder named(String other) {
        return new RuleFolder(other, files, refused, elsewhere);
    }

    /** This folder, with the vocabulary and parameters of another where it has none of its own. */
    public RuleFolder over(RuleFolder other) {
        var merged = new TreeMap<>(files);
        var from = new TreeMap<>(elsewhere);
        if (vocabulary().isEmpty()) {
            merged.putAll(other.vocabulary());
            other.vocabulary().keySet().forEach(path -> from.put(path, other.home(path)));
        }
        if (parameters().isEmpty()) {
            merged.put(PARAMETERS, other.parameters());
            from.put(PARAMETERS, other.home(PARAMETERS));
        }
        return new RuleFolder(name, merged, refused, from);
    }

    /** This folder and another together; a file that both have is refused, since only one of the two would count. */
    public RuleFolder and(RuleFolder other) {
        var merged = new TreeMap<>(files);
        var from = new TreeMap<>(elsewhere);
        var wrong = new ArrayList<>(refused);
        wrong.addAll(other.refused);
        other.files.forEach((path, text) -> {
            if (merged.putIfAbsent(path, text) == null) {
                from.put(path, other.home(path));
            } else {
                wrong.add(twice(path, other));
            }
        });
        return new RuleFolder(name, merged, wrong, from);
    }

    private Problem twice(String path, RuleFolder other) {
        var maybe = path.equals(PARAMETERS)
                ? "leave it out: rules beside others use the numbers of those"
                : "give it another name, or its pack";
        return Problem.of(
                GateCode.TWO_FOLDERS,
                other.shown(path),
                "this file is also in " + shown(path) + ", and one would hide the other",
                maybe);
    }

    /** What is part of the program is no stranger's. */
    private static SortedMap<String, String> read(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths =
                Files.find(folder, Integer.MAX_VALUE, (p, found) -> found.isRegularFile() && ofRules(p.toString()))) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var below = folder.relativize(path).toString().replace('\\', '/');
                files.put(below, Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static boolean ofRules(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml");
    }

    /** The rule files, by path. */
    public Map<String, String> rules() {
        return select(RuleFolder::rule);
    }

    static boolean rule(String path) {
        return path.endsWith(".drl");
    }

    /** The vocabulary files, by path. */
    public Map<String, String> vocabulary() {
        return select(RuleFolder::vocabulary);
    }

    private static boolean vocabulary(String path) {
        return path.startsWith("vocabulary/");
    }

    /** The cases files, by path. */
    public Map<String, String> cases() {
        return select(RuleFolder::cases);
    }

    static boolean cases(String path) {
        return path.endsWith(".cases.yaml");
    }

    /** Whether every rule is as it was shipped. */
    public boolean shippedRules() {
        return rules().entrySet().stream().allMatch(e -> ShippedFiles.has(e.getKey(), e.getValue()));
    }

    /** Whether the vocabulary is the shipped one. */
    public boolean shippedVocabulary() {
        return ShippedFiles.are(files, RuleFolder::vocabulary);
    }

    /** The text of {@code parameters.yaml}; empty when there is none. */
    public String parameters() {
        return files.getOrDefault(PARAMETERS, "");
    }

    /** A path below the folder as it is shown to the user. */
    public String shown(String path) {
        return shown(home(path), path);
    }

    /** The same below a folder that is shown by a name. */
    public static String shown(String home, String path) {
        return home.equals(".") ? path : (home.isEmpty() ? "rules" : home) + "/" + path;
    }

    /** How the folder is shown that a file comes from; empty for the shipped one. */
    public String home(String path) {
        return elsewhere.getOrDefault(path, name);
    }

    private Map<String, String> select(Predicate<String> which) {
        return files.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
