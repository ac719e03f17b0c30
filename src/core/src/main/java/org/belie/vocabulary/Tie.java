package org.belie.vocabulary;

import java.util.Arrays;
import java.util.List;

/** How an action term names others in its declaration. */
public enum Tie {
    BROADER("broader"),
    FULFILLED_BY("fulfilledBy"),
    OPPOSED_BY("opposedBy"),
    PREPARED_BY("preparedBy"),
    INCONCLUSIVE("inconclusive"),
    PRESUPPOSES("presupposes");

    private final String field;

    Tie(String field) {
        this.field = field;
    }

    /** The field of a declaration that lists them. */
    public String field() {
        return field;
    }

    static List<String> fields() {
        return Arrays.stream(values()).map(Tie::field).toList();
    }
}
