package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belie.problem.Problem;
import org.belie.rules.RuleFolder;
import org.belie.rules.gate.PackReader;

/**
 * Rules to look at, and the folder that they are in.
 *
 * @param asked paths below the folder
 */
record LintTarget(RuleFolder folder, Set<String> asked) {

    /**
     * What a path means. A pack that lies in no rules folder is looked at as if it were laid into the shipped one.
     *
     * @param path null for all rules
     * @param choice the folders that are used
     * @throws Refused when there is no rule
     */
    static LintTarget of(Path path, RulesChoice choice) {
        var scope = RulesScope.of(path, choice, Set.of());
        var found = path != null && !scope.choice().equals(choice);
        var loose = found && !scope.start().isEmpty() && !ofRules(scope.root());
        var target = loose ? laid(path, scope) : all(RulesPlace.folder(scope.choice()));
        var asked = new TreeSet<>(target.asked());
        asked.removeIf(p -> loose
                ? !p.startsWith(scope.start())
                : !scope.within(p, target.folder().shown(p)));
        if (asked.isEmpty() && target.folder().refused().isEmpty()) {
            throw new Refused("there is no .drl file in " + (path == null ? choice.words() : path));
        }
        return new LintTarget(target.folder(), asked);
    }

    private static LintTarget all(RuleFolder folder) {
        return new LintTarget(folder, folder.rules().keySet());
    }

    private static boolean ofRules(Path folder) {
        return Files.isDirectory(folder.resolve("vocabulary")) || Files.exists(folder.resolve("parameters.yaml"));
    }

    private static LintTarget laid(Path path, RulesScope scope) {
        var pack = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        var name = scope.start().substring(0, scope.start().indexOf('/') + 1);
        var own = new TreeMap<String, String>();
        var refused = own(pack, name, own);
        var files = new TreeMap<>(RulesPlace.shipped().files());
        files.putAll(own);
        var root = scope.root().normalize().toString();
        return new LintTarget(
                new RuleFolder(root.isEmpty() ? "." : root, files, refused),
                new RuleFolder("", own).rules().keySet());
    }

    /** Reads the rules of a pack and their cases, and gives back what is out of place among them. */
    private static List<Problem> own(Path pack, String name, SortedMap<String, String> own) {
        try {
            var read = PackReader.some(pack, pack.toString(), LintTarget::ofPack);
            read.files().forEach((file, text) -> own.put(name + file, text));
            return read.refused();
        } catch (IOException e) {
            throw new Refused("the rules in " + pack + " cannot be read: " + e.getMessage());
        }
    }

    private static boolean ofPack(String file) {
        return file.endsWith(".drl") || file.endsWith(".cases.yaml");
    }
}
