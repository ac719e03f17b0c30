package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.cli.project.Project;

/**
 * Which rules folders are used.
 *
 * @param instead folders that together take the place of the shipped rules; the shipped ones when empty
 * @param added folders beside those
 * @param named whether the command line names them, and not the project
 */
record RulesChoice(List<Path> instead, List<Path> added, boolean named) {
    /** The rules that ship. */
    static final RulesChoice SHIPPED = new RulesChoice(List.of(), List.of(), false);

    RulesChoice {
        instead = List.copyOf(instead);
        added = List.copyOf(added);
    }

    /**
     * What the command line says, over what the project says.
     *
     * @param rules in place of the shipped rules; they set aside all that the project names
     * @param added beside those, or beside what the project names
     */
    static RulesChoice of(List<Path> rules, List<Path> added, Project project) {
        if (!rules.isEmpty()) {
            return new RulesChoice(rules, added, true);
        }
        var all = new LinkedHashSet<>(project.addedFolders());
        added.forEach(folder -> all.add(folder.normalize()));
        return new RulesChoice(project.ruleFolders(), List.copyOf(all), !added.isEmpty());
    }

    /** One folder in place of the shipped rules. */
    static RulesChoice of(Path folder) {
        return new RulesChoice(List.of(folder), List.of(), true);
    }

    /** Whether no folder is named. */
    boolean shipped() {
        return instead.isEmpty() && added.isEmpty();
    }

    /** All folders that are named, the ones in place of the shipped rules first. */
    List<Path> folders() {
        return Stream.concat(instead.stream(), added.stream()).toList();
    }

    /**
     * The folder that new files of rules belong to: the one that is added, or the only one; null for the shipped rules.
     *
     * @throws Refused when it could be several
     */
    Path own() {
        var candidates = added.isEmpty() ? instead : added;
        if (candidates.size() > 1) {
            throw new Refused("there are " + candidates.size() + " rules folders that it could mean. Maybe name one:"
                    + " --rules DIR or --no-config --add-rules DIR");
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }

    /** Their names, for a message. */
    String words() {
        return folders().stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** The options that ask for the same. */
    String options() {
        var words = new ArrayList<String>();
        instead.forEach(folder -> words.add(" --rules " + folder));
        added.forEach(folder -> words.add(" --add-rules " + folder));
        return named ? String.join("", words) : "";
    }
}
