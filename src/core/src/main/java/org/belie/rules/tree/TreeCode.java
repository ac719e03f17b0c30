package org.belie.rules.tree;

import org.belie.problem.Code;

/** What can be wrong with the text of a rule file before its meaning is looked at. */
public enum TreeCode implements Code {
    SYNTAX("BEL-001", "a file that is not DRL"),
    UNREAD("BEL-006", "a piece of DRL that belie's rules do not use"),
    NO_QUOTE("BEL-101", "text without its end"),
    NO_BRACKET("BEL-102", "a bracket that is missing, or one too many"),
    NO_WORD("BEL-103", "`when`, `then` or `end` missing or misspelt"),
    ASSIGNMENT("BEL-104", "`=` where `==` is meant"),
    NO_COMMA("BEL-105", "a comma that is missing, or one too many"),
    NO_COMMENT_END("BEL-106", "a comment without its end"),
    NO_COLON("BEL-107", "a name without its colon"),
    HEADER("BEL-108", "a name or metadata that is not written as such"),
    NO_SEMICOLON("BEL-109", "a statement that is not closed");

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
