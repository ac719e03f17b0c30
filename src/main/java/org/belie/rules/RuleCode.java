package org.belie.rules;

import org.belie.problem.Code;

/** What can be wrong with rule files. */
enum RuleCode implements Code {
    COMPILE("BEL-002", "a rule that the compiler refuses"),
    NO_ID("BEL-003", "a rule without an id"),
    SAME_ID("BEL-004", "two rules with one id"),
    NO_RULES("BEL-005", "a folder without rules");

    private final String id;
    private final String meaning;

    RuleCode(String id, String meaning) {
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
