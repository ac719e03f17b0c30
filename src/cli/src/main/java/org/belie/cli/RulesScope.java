package org.belie.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.rules.RuleCard;

/**
 * The rules that a path means: a rules folder, a pack in it, a rule, or its cases.
 *
 * @param root the rules folder; null for the shipped one
 * @param start how the paths of those rules start, below the root
 * @param ids the only ones meant; all when it is empty
 */
record RulesScope(Path root, String start, Set<String> ids) {
    private static final String RULE = ".drl";
    private static final String CASES = ".cases.yaml";

    /**
     * Finds the rules folder that a path is in or is.
     *
     * @param path null for all rules
     * @param rules the folder that {@code --rules} names, or null
     * @throws Refused when there are no rules there
     */
    static RulesScope of(Path path, Path rules, Set<String> ids) {
        if (path == null) {
            return new RulesScope(rules, "", ids);
        }
        if (!Files.exists(path)) {
            throw new Refused("there is no file or folder " + path + " to take rules from");
        }
        var root = rules == null ? root(path) : rules;
        var below = absolute(root).relativize(absolute(path)).toString().replace('\\', '/');
        if (below.startsWith("..")) {
            throw new Refused(path + " is not in the rules folder " + root + ". Maybe leave out --rules");
        }
        return new RulesScope(root, start(path, below), ids);
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
        return rule.path().startsWith(start) && (ids.isEmpty() || ids.contains(rule.id()));
    }
}
