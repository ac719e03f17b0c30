package org.belie.cli.project;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * What a {@code belie.yaml} says. It may be a stranger's: its paths lie below its folder, links resolved, and it names nothing
 * that is run or fetched. What it leaves out is null, or an empty list.
 *
 * @param file that it was read from, as it is shown to the user; null when there is none
 * @param rules folders that take the place of the shipped rules
 * @param added rules folders beside those
 * @param format how to print where a command can
 * @param sources a file of sources that bundles need not declare
 * @param zone whose days the dates of bundles are that say no zone
 * @param out the folder for verdicts that are no text
 */
public record Project(
        String file,
        List<Said<Path>> rules,
        List<Said<Path>> added,
        Said<String> format,
        Said<Path> sources,
        Said<ZoneId> zone,
        Said<Path> out) {
    /** The name of the file. */
    public static final String NAME = "belie.yaml";

    /** Nothing is said. */
    public static final Project NONE = new Project(null, List.of(), List.of(), null, null, null, null);


    public Project {
        rules = List.copyOf(rules);
        added = List.copyOf(added);
    }

    static List<Path> paths(List<Said<Path>> said) {
        return said.stream().map(Said::value).toList();
    }

    /** The folders that take the place of the shipped rules. */
    public List<Path> ruleFolders() {
        return paths(rules);
    }

    /** The rules folders beside those. */
    public List<Path> addedFolders() {
        return paths(added);
    }
}
