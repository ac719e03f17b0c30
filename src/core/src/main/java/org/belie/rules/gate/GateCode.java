package org.belie.rules.gate;

import org.belie.problem.Code;

/** Why a rule pack is not let in. None of it can be ignored: what is in a pack may come from a stranger. */
public enum GateCode implements Code {
    NO_TEXT("BEL-200", "a file that has no place in a rule pack"),
    LINK("BEL-201", "a link or a special file in a rule pack"),
    TOO_MUCH("BEL-202", "more than a rule pack may hold"),
    ODD_SIGN("BEL-203", "a character that hides what a rule says"),
    CONSTRUCT("BEL-210", "a construct that is not on the list"),
    IMPORT("BEL-211", "an import that is not on the list"),
    TYPE("BEL-212", "a type that is not on the list"),
    MEMBER("BEL-213", "a question that is not on the list"),
    OPERATOR("BEL-214", "an operator that is not on the list"),
    NAME("BEL-215", "a name or a text that could be taken for something else"),
    CONCLUSION("BEL-216", "a consequence that does more than conclude"),
    UNREAD("BEL-217", "something in a rule file that no rule of it says"),
    UNMETERED("BEL-218", "a join that cannot be metered"),
    HOLE("BEL-219", "a hole in a sentence that asks what is not on the list"),
    COMPILED("BEL-220", "compiled rules that ask for what is not on the list"),
    META("BEL-221", "metadata that a rule cannot be used with"),
    MISREAD("BEL-222", "a condition that the engine reads otherwise than it is written"),
    TWO_FOLDERS("BEL-230", "a file that two rules folders have");

    private final String id;
    private final String meaning;

    GateCode(String id, String meaning) {
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
