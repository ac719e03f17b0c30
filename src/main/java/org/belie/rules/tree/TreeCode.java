package org.belie.rules.tree;

import org.belie.problem.Code;

/** What can be wrong with the text of a rule file before its meaning is looked at. */
enum TreeCode implements Code {
    SYNTAX("BEL-001", "a file that is not DRL"),
    UNREAD("BEL-006", "a piece of DRL that belie's rules do not use");

    private final String id;
    private final String meaning;

    TreeCode(String id, String meaning) {
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
