package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.rules.RuleCard;
import org.belie.rules.RuleFolder;

/**
 * The rules that a path means: a rules folder, a pack in it, a rule, or its cases. Where no path is given, those of the folders
 * that are chosen, and where none is, the shipped ones.
 *
 * @param choice the folders that are read
 * @param roots the folders whose rules are meant; the shipped ones when empty
 * @param start how the paths of those rules start, below their folder
 * @param ids the only ones meant; all when it is empty
 */
record RulesScope(RulesChoice choice, List<Path> roots, String start, Set<String> ids) {
    private static final String RULE = ".drl";
    private static final String CASES = ".cases.yaml";

    /**
     * Finds the rules folder that a path is in or is: one of those chosen, or one that nobody named.
     *
     * @param path null for all rules
     * @throws Refused when there are no rules there
     */
    static RulesScope of(Path path, RulesChoice choice, Set<String> ids) {
        if (path == null) {
            return new RulesScope(choice, choice.folders(), "", ids);
        }
        if (!Files.exists(path)) {
            throw new Refused("there is no file or folder " + path + " to take rules from");
        }
        for (var root : choice.folders()) {
            if (absolute(path).startsWith(absolute(root))) {
                return new RulesScope(choice, List.of(root), start(path, below(root, path)), ids);
            }
        }
        if (choice.named()) {
            throw new Refused(path + " is not in the rules folder " + choice.words() + ". Maybe leave out --rules");
        }
        var root = root(path);
        return new RulesScope(RulesChoice.of(root), List.of(root), start(path, below(root, path)), ids);
    }

    private static String below(Path root, Path path) {
        return absolute(root).relativize(absolute(path)).toString().replace('\\', '/');
    }

    /** The folder whose rules are meant, on disk; null when they are inside the program. */
    Path root() {
        return roots.isEmpty() ? RulesPlace.home() : roots.get(roots.size() - 1);
    }

    private static String start(Path path, String below) {
        if (Files.isDirectory(path)) {
            return below.isEmpty() ? "" : below + "/";
        }
        return below.substring(0, below.length() - (below.endsWith(CASES) ? CASES : RULE).length()) + RULE;
    }

    /** The folder above the packs: rules lie in packs, and nothing else has rules in it. */
    private static Path root(Path path) {
        if (!Files.isDirectory(path)) {
            if (!path.toString().endsWith(RULE) && !path.toString().endsWith(CASES)) {
                throw new Refused(path + " is neither a rule (.drl) nor a file of cases (.cases.yaml)");
            }
            return above(above(path));
        }
        return holdsRules(path) ? above(path) : path;
    }

    private static boolean holdsRules(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(RULE));
        } catch (java.io.IOException e) {
            throw new Refused("the folder " + folder + " cannot be read");
        }
    }

    private static Path above(Path path) {
        if (path.getParent() != null) {
            return path.getParent();
        }
        return path.toString().isEmpty() || path.endsWith(".") || path.endsWith("..")
                ? path.resolve("..")
                : Path.of(".");
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    boolean covers(RuleCard rule) {
        return within(rule.path(), rule.file()) && (ids.isEmpty() || ids.contains(rule.id()));
    }

    /**
     * Whether a file is one of those meant.
     *
     * @param path below its folder
     * @param shown as it is shown to the user
     */
    boolean within(String path, String shown) {
        return path.startsWith(start)
                && (roots.isEmpty()
                        || roots.stream().anyMatch(r -> shown.equals(RuleFolder.shown(r.toString(), path))));
    }
}
