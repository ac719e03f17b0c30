package org.belie.bundle;

import java.util.List;

/**
 * What lies beside a rule to hold it to its word.
 *
 * @param cases in the order of the file, those that fire first
 * @param todo cases that somebody should write
 * @param concludes the force, outcome or confidence of all that the rule concludes on its cases, or null
 * @param survives the ways to break the rule that no case can notice
 */
public record CaseFile(List<Case> cases, List<Todo> todo, String concludes, List<Survives> survives) {
    public CaseFile {
        cases = List.copyOf(cases);
        todo = List.copyOf(todo);
        survives = List.copyOf(survives);
    }

    /** A case that is not written yet: its name alone. */
    public record Todo(String name, int line) {}

    /**
     * A written reason why no case can tell the rule from one of its mutants.
     *
     * @param mutant its name
     */
    public record Survives(String mutant, String reason, int line) {}
}
