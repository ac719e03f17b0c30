package org.belie.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belie.problem.Problems;
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
    private final Map<String, CompiledRules> shipped = new HashMap<>();

    /** A rule file as it is written; null when it cannot be parsed. */
    RuleFile parsed(RuleFolder folder, String path, String text, Problems problems) {
        var known = parsed.get(key(folder, path, text));
        if (known != null) {
            return known;
        }
        var own = new Problems();
        var file = RuleFileReader.read(path, folder.shown(path), text, own);
        if (own.sorted().isEmpty()) {
            parsed.put(key(folder, path, text), file);
        }
        problems.addAll(own.sorted());
        return file;
    }

    /** Whether a rule file is as it was shipped, and its classes are there. */
    private boolean ships(RuleFolder folder, String path, String text) {
        return shipped.computeIfAbsent(key(folder, path, text), k -> ShippedClasses.find(path, text)) != null;
    }

    /** The paths of the rules of a folder that are as they were shipped. */
    Set<String> shipped(RuleFolder folder) {
        return folder.rules().entrySet().stream()
                .filter(e -> ships(folder, e.getKey(), e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A rule file compiled and loaded; null when the compiler refuses it. */
    Model loaded(RuleFolder folder, String path, String text, Problems problems) {
        var known = loaded.get(key(folder, path, text));
        if (known != null) {
            return known;
        }
        var made = ships(folder, path, text)
                ? shipped.get(key(folder, path, text))
                : RuleCompiler.compile(path, folder.shown(path), text, problems);
        if (made == null) {
            return null;
        }
        var model = RuleCompiler.loaded(made);
        loaded.put(key(folder, path, text), model);
        return model;
    }

    /** Forgets what is not of this folder as it is now. */
    void keepOnly(RuleFolder folder) {
        var now = keys(folder);
        parsed.keySet().retainAll(now);
        loaded.keySet().retainAll(now);
        shipped.keySet().retainAll(now);
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
