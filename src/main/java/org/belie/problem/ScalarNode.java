package org.belie.problem;

import java.util.regex.Pattern;

/**
 * A text, a number, {@code true}, {@code false} or nothing, kept as it is written: {@code 0356} stays {@code 0356}.
 *
 * @param plain written without quotes, so that it may be a number, a flag or nothing
 */
public record ScalarNode(String text, boolean plain, Mark mark) implements Node {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");

    /** Whether no value is given. */
    public boolean nothing() {
        return plain && NOTHING.matcher(text).matches();
    }

    public boolean number() {
        return plain && NUMBER.matcher(text).matches();
    }

    /** Whether it is {@code true} or {@code false}. */
    public boolean flag() {
        return plain && FLAG.matcher(text).matches();
    }

    @Override
    public String form() {
        if (nothing()) {
            return "nothing";
        }
        return "`" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "`";
    }
}
