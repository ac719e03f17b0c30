package org.belie.problem;

/** What can be wrong with the shape of any file, whatever it is about. */
public enum Shape implements Code {
    UNREADABLE("DOC-001", "a file that is missing or cannot be read"),
    TOO_LARGE("DOC-002", "a file, a text, a list or a nesting over its limit"),
    NOT_UTF8("DOC-003", "a file that is not UTF-8 text"),
    SYNTAX("DOC-004", "text that is neither YAML nor JSON"),
    EMPTY("DOC-005", "a file without anything in it"),
    SEVERAL("DOC-006", "several documents in one file"),
    FORBIDDEN("DOC-007", "a tag, an unknown or a circular alias, a key that is no text"),
    DUPLICATE_KEY("DOC-008", "one key twice in one map"),
    WRONG_TYPE("DOC-009", "a text where a map is wanted, or the like"),
    UNKNOWN_FIELD("DOC-010", "a field that nothing reads"),
    MISSING_FIELD("DOC-011", "a required field that is not there"),
    NO_VALUE("DOC-012", "a field without a value"),
    UNKNOWN_WORD("DOC-013", "a word that is not in a closed list"),
    NOT_A_NUMBER("DOC-014", "something else where a number is wanted"),
    NOT_A_FLAG("DOC-015", "something else where true or false is wanted"),
    BAD_NAME("DOC-016", "an id that cannot be one"),
    TOO_MANY("DOC-017", "more problems than are worth listing");

    private final String id;
    private final String meaning;

    Shape(String id, String meaning) {
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
        return true;
    }
}
