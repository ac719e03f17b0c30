package org.belie.cli.project;

import org.belie.problem.Code;

/** What can be wrong with a {@code belie.yaml}, besides its shape. */
public enum ProjectCode implements Code {
    OUTSIDE("CFG-001", "a path that leads, or could lead, out of the folder of belie.yaml"),
    ADDRESS("CFG-002", "an address of a network where a path is wanted"),
    ABSENT("CFG-003", "a file or folder that is not there, or is something else"),
    SPECIAL("CFG-004", "a belie.yaml that is no plain file"),
    TWICE("CFG-005", "one rules folder named twice");

    private final String id;
    private final String meaning;

    ProjectCode(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public boolean structural() {
        return false;
    }
}
