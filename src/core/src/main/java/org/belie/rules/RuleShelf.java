package org.belie.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.gate.TextGate;
import org.belie.rules.gate.TreeGate;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.drools.model.Model;

/**
 * What was parsed, compiled and loaded of a folder that is read again and again: only what changed since is parsed and
 * compiled anew. What had problems is not kept. Not for several threads.
 */
public final class RuleShelf {
    private final Map<String, RuleFile> parsed = new HashMap<>();
    private final Map<String, Model> loaded = new HashMap<>();
    private final RuleMill mill;

    /** A shelf that keeps compiled rules for the user's next runs too. */
    public RuleShelf() {
        this(ClassCache.ofUser());
    }

    RuleShelf(ClassCache cache) {
        this.mill = new RuleMill(cache);
    }

    /** A rule file as it is written; null when it cannot be parsed. */
    RuleFile parsed(RuleFolder folder, String path, String text, Problems problems) {
        var known = parsed.get(key(folder, path, text));
        if (known != null) {
            return known;
        }
        var own = new Problems();
        var file = ShippedFiles.has(path, text) || TextGate.passes(folder.shown(path), text, own)
                ? RuleFileReader.read(path, folder.shown(path), text, own)
                : null;
        if (own.sorted().isEmpty()) {
            parsed.put(key(folder, path, text), file);
        }
        problems.addAll(own.sorted());
        return file;
    }

    /** The paths of the rules of a folder that are as they were shipped. */
    Set<String> shipped(RuleFolder folder) {
        return folder.rules().entrySet().stream()
                .filter(e -> ShippedFiles.has(e.getKey(), e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Why rules that are not as they were shipped are not let in; empty when all of them are. */
    List<Problem> refused(RuleFolder folder, List<RuleFile> files) {
        var shipped = shipped(folder);
        return files.stream()
                .filter(f -> !shipped.contains(f.path()))
                .flatMap(f -> TreeGate.look(f).stream())
                .toList();
    }

    /** A rule file compiled and loaded; null when a gate or the compiler refuses it. */
    Model loaded(RuleFolder folder, String path, String text, Problems problems) {
        var known = loaded.get(key(folder, path, text));
        if (known != null) {
            return known;
        }
        var model = ShippedFiles.has(path, text) ? ShippedFiles.loaded(path) : compiled(folder, path, text, problems);
        if (model == null) {
            return null;
        }
        loaded.put(key(folder, path, text), model);
        return model;
    }

    private Model compiled(RuleFolder folder, String path, String text, Problems problems) {
        var made = mill.classes(parsed(folder, path, text, problems), problems);
        return made == null ? null : RuleCompiler.loaded(made);
    }

    /** Forgets what is not of this folder as it is now. */
    void keepOnly(RuleFolder folder) {
        var now = keys(folder);
        parsed.keySet().retainAll(now);
        loaded.keySet().retainAll(now);
    }

    private static Set<String> keys(RuleFolder folder) {
        return folder.rules().entrySet().stream()
                .map(e -> key(folder, e.getKey(), e.getValue()))
                .collect(Collectors.toSet());
    }

    private static String key(RuleFolder folder, String path, String text) {
        return folder.shown(path) + "\n" + text;
    }
}
